using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>The cases of a scan, one by one: at which place, on which day. Order means nothing.</summary>
public sealed record ScanCases
{
    private ScanCases(ScanSites sites, int[] site, int[] day) => (Sites, Site, Day) = (sites, site, day);

    /// <summary>The places.</summary>
    public ScanSites Sites { get; }

    /// <summary>How many.</summary>
    public int Count => Site.Length;

    /// <summary>The day of each, day numbers.</summary>
    public IReadOnlyList<int> Days => Day;

    /// <summary>The day each became known, day numbers; empty when nobody knows.</summary>
    public IReadOnlyList<int> Known { get; init => field = Fitting(value, "known"); } = [];

    /// <summary>By which channel each came, as a number; empty when nobody knows.</summary>
    public IReadOnlyList<int> Channel { get; init => field = Fitting(value, "channel"); } = [];

    /// <summary>To which group of near-duplicates each belongs, as a number; empty when nobody knows.</summary>
    public IReadOnlyList<int> Group { get; init => field = Fitting(value, "group"); } = [];

    /// <summary>The stratum of each case (age and sex, as a number), for a population in strata; empty for one stratum.</summary>
    public IReadOnlyList<int> Stratum { get; init => field = Fitting(value, "stratum"); } = [];

    /// <summary>The population at risk: the Poisson model needs it.</summary>
    public ScanPopulation? Population { get; init; }

    /// <summary>The controls, at the same places: the Bernoulli model needs them.</summary>
    public ScanCases? Controls { get; init; }

    internal int[] Site { get; }

    internal int[] Day { get; }

    /// <summary>Takes cases one by one. O(n).</summary>
    /// <param name="sites">The places.</param>
    /// <param name="site">The place of each case: its position among <paramref name="sites"/>.</param>
    /// <param name="day">The day number of each case, as <see cref="DateOnly.DayNumber"/> has it.</param>
    /// <exception cref="DataRefusedException">A place that is none (<c>no-such-place</c>), a day that is none (<c>no-such-day</c>), lengths that differ (<c>lengths-differ</c>).</exception>
    public static ScanCases Of(ScanSites sites, ReadOnlySpan<int> site, ReadOnlySpan<int> day)
    {
        ArgumentNullException.ThrowIfNull(sites);
        if (site.Length != day.Length)
            throw DataRefusedException.Because("lengths-differ", $"{site.Length} lieux pour {day.Length} jours.", $"{site.Length} places for {day.Length} days.");
        foreach (var one in site)
            if (one < 0 || one >= sites.Count)
                throw DataRefusedException.Because("no-such-place", $"Un cas est au lieu numéro {one}, qui n'existe pas.", $"A case is at place number {one}, which is none.");
        foreach (var one in day)
            if (one < 0 || one > DateOnly.MaxValue.DayNumber)
                throw DataRefusedException.Because("no-such-day", $"Un cas est au jour numéro {one}, qui n'existe pas.", $"A case is on day number {one}, which is none.");
        return new(sites, site.ToArray(), day.ToArray());
    }

    /// <summary>Takes counts: so many cases at a place on a day.</summary>
    /// <exception cref="DataRefusedException">Also when a count is negative (<c>negative-count</c>) or all together pass 100 million (<c>too-many</c>).</exception>
    public static ScanCases OfCounts(ScanSites sites, ReadOnlySpan<int> site, ReadOnlySpan<int> day, ReadOnlySpan<long> count)
    {
        var total = 0L;
        for (var i = 0; i < count.Length; i++)
        {
            if (count[i] < 0) throw DataRefusedException.Because("negative-count", $"La ligne {i + 1} compte {count[i]} cas.", $"Row {i + 1} counts {count[i]} cases.");
            total += count[i];
        }
        if (total > 100_000_000) throw DataRefusedException.Because("too-many", $"{total} cas : cent millions au plus.", $"{total} cases: a hundred million at most.");
        var (sites2, days) = (new int[total], new int[total]);
        for (int i = 0, at = 0; i < count.Length; at += (int)count[i], i++)
        {
            sites2.AsSpan(at, (int)count[i]).Fill(site[i]);
            days.AsSpan(at, (int)count[i]).Fill(day[i]);
        }
        return Of(sites, sites2, days);
    }

    /// <summary>The same without the cases, the controls and the population of some places; the places themselves stay, so that centres do.</summary>
    internal ScanCases Without(IReadOnlySet<int> places)
    {
        int[] kept = [.. Enumerable.Range(0, Count).Where(i => !places.Contains(Site[i]))];
        int[] Kept(IReadOnlyList<int> of) => of.Count == 0 ? [] : [.. kept.Select(i => of[i])];
        return new(Sites, Kept(Site), Kept(Day))
        {
            Known = Kept(Known),
            Channel = Kept(Channel),
            Group = Kept(Group),
            Stratum = Kept(Stratum),
            Population = Population?.Without(places),
            Controls = Controls?.Without(places),
        };
    }

    private IReadOnlyList<int> Fitting(IReadOnlyList<int> given, string what) => given.Count == 0 || given.Count == Count
        ? given
        : throw DataRefusedException.Because("lengths-differ", $"{given.Count} valeurs ({what}) pour {Count} cas.", $"{given.Count} values ({what}) for {Count} cases.");
}
