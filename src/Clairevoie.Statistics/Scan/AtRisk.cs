using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The cases that a population makes one expect at a place and a time: its share of the person-time of each stratum, times
/// the cases of that stratum (indirect standardisation). Between censuses the population runs along straight lines, so the
/// expectation is a sum of one product of place and time per census.
/// </summary>
/// <param name="Measure">The cases expected.</param>
/// <param name="Mass">The cases expected at each place over the whole period: what the share of a circle is a share of.</param>
internal sealed record AtRisk(FactorMeasure Measure, double[] Mass)
{
    public static AtRisk Of(ScanCases cases, ScanFrame frame)
    {
        var population = cases.Population!;
        int[] censuses = [.. population.Day.Distinct().Order()];
        var time = censuses.Select((_, j) => Hat(censuses, j, frame.Axis)).ToArray();
        var sizes = Sizes(population, censuses, frame);
        var (place, mean) = (new double[frame.Sites * censuses.Length], new double[frame.Sites]);
        var days = frame.Axis.Span.Days;
        foreach (var stratum in cases.Stratum.Distinct().Where(one => !sizes.ContainsKey(one))) throw Nobody(stratum, CasesOf(cases, frame, stratum));
        foreach (var (stratum, size) in sizes)
        {
            var personDays = size.Select((all, cell) => all * time[cell % censuses.Length][^1]).Sum();
            var found = CasesOf(cases, frame, stratum);
            if (found > 0 && personDays <= 0) throw Nobody(stratum, found);
            for (var cell = 0; cell < size.Length; cell++)
            {
                if (personDays > 0) place[cell] += size[cell] * found / personDays;
                mean[cell / censuses.Length] += size[cell] * time[cell % censuses.Length][^1] / days;
            }
        }
        RefuseMoreCasesThanPeople(cases, frame, mean);
        var mass = mean.Select((_, site) => censuses.Select((_, j) => place[(site * censuses.Length) + j] * time[j][^1]).Sum());
        return new(new FactorMeasure(place, time, [.. censuses.Select(_ => 1d)]), [.. mass]);
    }

    private static DataRefusedException Nobody(int stratum, int found) =>
        DataRefusedException.Because("cases-without-population", $"La strate {stratum} compte {found} cas et personne.", $"Stratum {stratum} has {found} cases and no population.");

    private static int CasesOf(ScanCases cases, ScanFrame frame, int stratum) =>
        cases.Stratum.Count == 0 ? frame.Cases : frame.Origin.Count(i => cases.Stratum[i] == stratum);

    // Person-days that one head at one census stands for, summed over the steps: the integral of a hat, exact at mid-days.
    private static double[] Hat(int[] censuses, int j, UnitAxis axis)
    {
        var sums = new double[axis.Count + 1];
        for (var day = axis.Span.First.DayNumber; day <= axis.Span.Last.DayNumber; day++) sums[axis.Of(day) + 1] += Height(censuses, j, day + 0.5);
        for (var t = 0; t < axis.Count; t++) sums[t + 1] += sums[t];
        return sums;
    }

    private static double Height(int[] censuses, int j, double at)
    {
        if (at <= censuses[j]) return j == 0 ? 1 : Math.Max(0, (at - censuses[j - 1]) / (censuses[j] - censuses[j - 1]));
        return j == censuses.Length - 1 ? 1 : Math.Max(0, (censuses[j + 1] - at) / (censuses[j + 1] - censuses[j]));
    }

    // The population of each stratum: place by place, census by census; a place that a census forgot is interpolated from its own.
    private static Dictionary<int, double[]> Sizes(ScanPopulation population, int[] censuses, ScanFrame frame)
    {
        var rank = new int[frame.Sites];
        for (var i = 0; i < rank.Length; i++) rank[frame.Back[i]] = i;
        var known = new SortedDictionary<(int Stratum, int Site), SortedDictionary<int, double>>();
        for (var i = 0; i < population.Size.Length; i++)
        {
            if (population.Site[i] < 0 || population.Site[i] >= rank.Length)
                throw DataRefusedException.Because("no-such-place", $"La population nomme le lieu numéro {population.Site[i]}, qui n'existe pas.", $"The population names place number {population.Site[i]}, which is none.");
            var key = (population.Stratum[i], rank[population.Site[i]]);
            if (!known.TryGetValue(key, out var days)) known[key] = days = [];
            days[population.Day[i]] = days.GetValueOrDefault(population.Day[i]) + population.Size[i];
        }
        var sizes = new Dictionary<int, double[]>();
        foreach (var ((stratum, site), days) in known)
        {
            if (!sizes.TryGetValue(stratum, out var size)) sizes[stratum] = size = new double[frame.Sites * censuses.Length];
            int[] own = [.. days.Keys];
            for (var j = 0; j < censuses.Length; j++)
                size[(site * censuses.Length) + j] = own.Select((day, k) => days[day] * Height(own, k, censuses[j])).Sum();
        }
        return sizes;
    }

    private static void RefuseMoreCasesThanPeople(ScanCases cases, ScanFrame frame, double[] mean)
    {
        var found = new int[frame.Sites];
        foreach (var site in frame.Site) found[site]++;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] <= mean[i] * Math.Max(1, frame.Axis.Span.Days / 365.25)) continue;
            var name = cases.Sites.Names[frame.Back[i]];
            throw DataRefusedException.Because("more-cases-than-population", $"{name} compte {found[i]} cas pour {mean[i]:0.##} personnes en moyenne.", FormattableString.Invariant($"{name} has {found[i]} cases for {mean[i]:0.##} persons on average."));
        }
    }
}
