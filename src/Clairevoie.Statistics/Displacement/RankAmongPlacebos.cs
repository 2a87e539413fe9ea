using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// Would doing nothing have looked as good? The same measures at past dates and in other areas where nobody acted, and the rank of
/// the action among them. It needs no law of counts: it asks the city itself how much it varies.
/// </summary>
/// <remarks>O(placebos x (zones + zones of the areas x periods)). Placebo dates that overlap are not independent: with few of them
/// the rank is coarse, and a caveat says so.</remarks>
public static class RankAmongPlacebos
{
    /// <summary>Ranks one action among placebos made of the past.</summary>
    /// <param name="action">The counts of the action.</param>
    /// <param name="history">The counts of every zone before it.</param>
    /// <param name="options">Periods, placebos, the smallest count and the seed.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">The past is shorter than twice the periods (<c>past-too-short</c>), too few zones are free
    /// (<c>too-few-zones</c>), or the action itself has too few events (<c>counts-too-small</c>).</exception>
    public static Finding<PlaceboOptions, PlaceboRanks> Of(ActionCounts action, ZoneHistory history, PlaceboOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(options);
        work ??= Work.Plain;
        var own = PlaceboScore.Of(action, options.SmallestCount)
            ?? throw DataRefusedException.Because("counts-too-small", $"L'action a moins de {options.SmallestCount} faits avant, ou dans son témoin.", $"The action has fewer than {options.SmallestCount} events before, or in its control.");
        var cuts = history.Periods - (2 * options.Periods) + 1;
        var areas = new PlaceboAreas(history, options.Seed);
        Refuse(cuts, areas, history, options);
        var dates = Scores(cuts, cut => Counted(history, (history.Target, history.Buffer, history.Control), cut, options.Periods), options, work);
        var elsewhere = Scores(options.Placebos, placebo => Counted(history, areas.Draw(placebo), Cut(options.Seed, placebo, cuts), options.Periods), options, work);
        var ranks = new PlaceboRanks(PlaceboScore.Rank(own, dates), PlaceboScore.Rank(own, elsewhere));
        return new("placebo", options, null, ranks, Say(ranks), [.. Caveats(ranks, cuts, options)]) { Seed = options.Seed };
    }

    private static void Refuse(int cuts, PlaceboAreas areas, ZoneHistory history, PlaceboOptions options)
    {
        if (cuts < 1)
            throw DataRefusedException.Because("past-too-short", $"Un placebo demande {2 * options.Periods} périodes passées, il y en a {history.Periods}.", $"A placebo needs {2 * options.Periods} past periods, there are {history.Periods}.");
        if (!areas.CanDraw)
            throw DataRefusedException.Because("too-few-zones", "Hors de la cible et de la couronne, il reste trop peu de zones pour tirer trois zones de même taille.", "Outside the target and the buffer, too few zones are left to draw three areas of the same size.");
    }

    private static int Cut(ulong seed, int placebo, int cuts) => (int)new CounterChance(seed, (ulong)placebo).Below(ulong.MaxValue / 2, (uint)cuts);

    private static List<PlaceboScore> Scores(int count, Func<int, ActionCounts> counted, PlaceboOptions options, Work work)
    {
        var scores = new PlaceboScore?[count];
        Parallel.For(0, count, work.Parallel, at => scores[at] = PlaceboScore.Of(counted(at), options.SmallestCount));
        return [.. scores.OfType<PlaceboScore>()];
    }

    private static ActionCounts Counted(ZoneHistory history, (int[] Target, int[] Buffer, int[] Control) areas, int cut, int periods) =>
        new(Counted(history, areas.Target, cut, periods), Counted(history, areas.Buffer, cut, periods), Counted(history, areas.Control, cut, periods));

    private static BeforeAfter Counted(ZoneHistory history, int[] zones, int cut, int periods)
    {
        var (before, after) = (0L, 0L);
        foreach (var zone in zones)
        {
            for (var period = cut; period < cut + periods; period++)
            {
                before += history.Counts[zone][period];
                after += history.Counts[zone][period + periods];
            }
        }

        return new BeforeAfter(before, after);
    }

    private static Sentence Say(PlaceboRanks ranks) => new(
        $"Parmi {ranks.Areas.Usable} placebos pris ailleurs et avant, une part de {Written.French(ranks.Areas.Total, 3)} fait aussi bien sans que personne n'agisse ; aux mêmes lieux, avant : {Written.French(ranks.Dates.Total, 3)}.",
        $"Among {ranks.Areas.Usable} placebos elsewhere and earlier, a share of {Written.English(ranks.Areas.Total, 3)} looks as good though nobody acted; at the same places, earlier: {Written.English(ranks.Dates.Total, 3)}.");

    private static IEnumerable<Caveat> Caveats(PlaceboRanks ranks, int cuts, PlaceboOptions options)
    {
        var apart = 1 + ((cuts - 1) / (2 * options.Periods));
        if (apart < 19)
            yield return Caveat.Of("few-placebo-dates", $"Seulement {apart} dates passées qui ne se recouvrent pas : le rang par dates est grossier.", $"Only {apart} past dates that do not overlap: the rank by dates is coarse.");
        if (ranks.Areas.Usable < options.Placebos / 2)
            yield return Caveat.Of("few-usable-placebos", "Plus de la moitié des placebos ont trop peu de faits : prenez des zones plus grandes.", "More than half of the placebos have too few events: take larger zones.");
    }
}
