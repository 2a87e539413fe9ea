using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Pairs;

/// <summary>Knox's test, and the table of near repeats: do events that are near in space come near in time more often than chance has it?</summary>
/// <remarks>
/// For each band of distance and band of days, the pairs of events are counted exactly. Chance is made by dealing the days
/// anew over the events, places fixed: what each place has in total, and each day, is kept. The mean and the variance over all
/// n! ways are exact; p and the ratio come from the permutations asked for; the corrected p compares each ratio of pairs to
/// expected with the largest of the whole table in every permutation, so that looking at many cells finds no more by chance
/// than looking at one.
/// O(n + pairs near in space) to find them, O(pairs / 32 x bands of days) per permutation; 4 bytes a pair, 64 bytes an event and thread.
/// References: E. G. Knox (1964), The detection of space-time interactions, Applied Statistics 13, 25-29. D. E. Barton and
/// F. N. David (1966), The random intersection of two graphs, in F. N. David (ed.), Research papers in statistics, 455-459.
/// S. D. Johnson et al. (2007), Space-time patterns of risk, Journal of Quantitative Criminology 23, 201-219.
/// </remarks>
public static class Knox
{
    private const int Fewest = 4;

    /// <summary>Counts the pairs and compares them with chance.</summary>
    /// <param name="points">Where events happened, metres.</param>
    /// <param name="days">When, one day per event.</param>
    /// <param name="options">Bands, distance, permutations and seed.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">
    /// Fewer than four events (<c>too-few-events</c>); not one day per event (<c>lengths-differ</c>); more than 65,535 days
    /// (<c>span-too-long</c>); more near pairs than memory should hold (<c>too-many-pairs</c>); a widest band that is nothing
    /// beside the extent (<c>radius-too-small</c>).
    /// </exception>
    public static Finding<KnoxOptions, KnoxTable> Of(PlanePoints points, IReadOnlyList<DateOnly> days, KnoxOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(options);
        var span = Checked(points, days);
        work ??= Work.Plain;
        var pairs = SpacePairs.Of(points, options, work);
        var since = Array.ConvertAll(pairs.Ids, id => (ushort)(days[id].DayNumber - span.First.DayNumber));
        work.Progress?.Report(0.1);
        var table = new KnoxCounting(pairs, since, options).Table(Permuted.Of(pairs, since, options, work));
        return new("knox", options, span, table, KnoxWords.Of(table, span), KnoxCaveats.Of(table, span, options)) { Seed = options.Seed };
    }

    private static DaySpan Checked(PlanePoints points, IReadOnlyList<DateOnly> days)
    {
        if (points.Count != days.Count)
            throw DataRefusedException.Because("lengths-differ", $"{Counted.French(days.Count, "jour")} pour {Counted.French(points.Count, "point")}.", $"{Counted.English(days.Count, "day")} for {Counted.English(points.Count, "point")}.");
        if (points.Count < Fewest)
            throw DataRefusedException.Because("too-few-events", $"{Counted.French(points.Count, "événement")} : il en faut au moins {Fewest} pour comparer des paires au hasard.", $"{Counted.English(points.Count, "event")}: at least {Fewest} are needed to compare pairs with chance.");
        var span = new DaySpan(days.Min(), days.Max());
        return span.Days <= ushort.MaxValue
            ? span
            : throw DataRefusedException.Because("span-too-long", $"Du {span.First:yyyy-MM-dd} au {span.Last:yyyy-MM-dd} : une date est sans doute fausse.", $"From {span.First:yyyy-MM-dd} to {span.Last:yyyy-MM-dd}: one date is probably wrong.");
    }
}
