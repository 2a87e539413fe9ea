using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Accuracy;

/// <summary>Was a past map any good? Judges it by what happened later; it sells no prediction.</summary>
/// <remarks>PAI: Chainey, Tompson and Uhlig (2008). PEI: Hunt (2016). RRI: Levine (2008). The hit rate's interval is Clopper and Pearson's,
/// the ratio's Koopman's (1984). O(n log n).</remarks>
public static class JudgeMap
{
    /// <summary>Judges the map by its cells.</summary>
    /// <exception cref="DataRefusedException">No cell, a size of none (<c>cell-size</c>), a negative count, no later event (<c>no-events</c>), nothing or everything hot (<c>nothing-to-judge</c>).</exception>
    public static Finding<AccuracyOptions, MapAccuracy> Of(IReadOnlyList<MapCell> cells, AccuracyOptions options)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(options);
        Refuse(cells);
        var (hot, whole) = (cells.Where(cell => cell.Hot).Sum(cell => cell.Size), cells.Sum(cell => cell.Size));
        var (most, isBound) = Catchable(cells, hot);
        var totals = new Totals(Count(cells, hot: true, later: true), Count(cells, hot: null, later: true), Count(cells, hot: true, later: false), Count(cells, hot: null, later: false));
        return Judge(totals, hot / whole, (most, isBound), options);
    }

    /// <summary>Judges the map by its totals alone; the efficiency index, which needs the cells, is then left out as not a number.</summary>
    /// <param name="hits">Later events in hot cells, and all later events.</param>
    /// <param name="size">The size that was called hot, and the whole size.</param>
    /// <param name="options">How.</param>
    /// <exception cref="DataRefusedException">Counts or sizes that contradict each other.</exception>
    public static Finding<AccuracyOptions, MapAccuracy> OfTotals((long Hot, long All) hits, (double Hot, double All) size, AccuracyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (hits.Hot < 0 || hits.Hot > hits.All || !(size.Hot > 0) || !(size.Hot < size.All) || !double.IsFinite(size.All))
            throw DataRefusedException.Because("totals", "Les faits et la surface des points chauds sont une part du tout, et la surface n'est ni nulle ni tout.", "Events and size of the hot cells are a part of the whole, and the size is neither nothing nor all.");
        if (hits.All == 0)
            throw NoEvents;
        return Judge(new Totals(hits.Hot, hits.All, 0, 0), size.Hot / size.All, (double.NaN, false), options);
    }

    private static DataRefusedException NoEvents =>
        DataRefusedException.Because("no-events", "Aucun fait après la carte : elle ne peut pas être jugée.", "No event after the map: it cannot be judged.");

    private static Finding<AccuracyOptions, MapAccuracy> Judge(Totals totals, double share, (double Most, bool IsBound) catchable, AccuracyOptions options)
    {
        var rate = HitRate(totals.Hits, totals.All, options.Level);
        var result = new MapAccuracy(
            totals.Hits, totals.All, share, rate, Times(rate, 1 / share), catchable.Most, catchable.IsBound,
            AtMostOne(Times(rate, totals.All / catchable.Most)), totals.Recapture(options.Level));
        return new("pai", options, null, result, Say(result), [.. Caveats(result)]);
    }

    /// <summary>The most events that cells of this size can hold: by falling density, the last one cut where sizes differ.</summary>
    private static (double Most, bool IsBound) Catchable(IReadOnlyList<MapCell> cells, double size)
    {
        var (most, room) = (0d, size);
        foreach (var cell in cells.OrderByDescending(cell => cell.Later / cell.Size).ThenBy(cell => cell.Size))
        {
            var part = Math.Min(1, room / cell.Size);
            most += part >= 1 - 1e-9 ? cell.Later : part <= 1e-9 ? 0 : part * cell.Later;
            room -= part * cell.Size;
        }

        var (least, largest) = (cells.Min(cell => cell.Size), cells.Max(cell => cell.Size));
        return (most, largest > least * (1 + 1e-9));
    }

    private static void Refuse(IReadOnlyList<MapCell> cells)
    {
        if (cells.Any(cell => !(cell.Size > 0) || !double.IsFinite(cell.Size)))
            throw DataRefusedException.Because("cell-size", "Chaque maille a une surface, ou une longueur, au-dessus de zéro.", "Every cell has an area, or a length, above zero.");
        if (cells.Any(cell => cell.Later < 0 || cell.Earlier < 0))
            throw DataRefusedException.Because("negative-count", "Un nombre de faits ne peut être négatif.", "A count of events cannot be negative.");
        if (cells.All(cell => cell.Hot) || cells.All(cell => !cell.Hot))
            throw DataRefusedException.Because("nothing-to-judge", "Tout est chaud, ou rien : une telle carte ne dit rien.", "Everything is hot, or nothing: such a map says nothing.");
        if (cells.All(cell => cell.Later == 0))
            throw NoEvents;
    }

    private static long Count(IReadOnlyList<MapCell> cells, bool? hot, bool later) =>
        cells.Where(cell => hot is null || cell.Hot == hot).Sum(cell => later ? cell.Later : cell.Earlier);

    private static Measured HitRate(long hits, long all, double level)
    {
        var tail = (1 - level) / 2;
        var low = hits == 0 ? 0 : BetaShare.Quantile(tail, hits, all - hits + 1d);
        var high = hits == all ? 1 : BetaShare.Quantile(1 - tail, hits + 1d, all - hits);
        return new Measured(hits / (double)all, new Interval(low, high));
    }

    private static Measured Times(Measured one, double factor) => new(one.Value * factor, new Interval(one.Interval.Low * factor, one.Interval.High * factor));

    private static Measured AtMostOne(Measured one) => new(one.Value, new Interval(one.Interval.Low, Math.Min(1, one.Interval.High)));

    private static Sentence Say(MapAccuracy found)
    {
        var (rate, share) = (100 * found.HitRate.Value, 100 * found.SizeShare);
        return new Sentence(
            $"{Written.French(share)} % de la surface, désignés chauds, ont reçu {Written.French(rate)} % des faits qui ont suivi : {Written.French(found.Pai.Value)} fois plus qu'au hasard (de {Written.French(found.Pai.Interval.Low)} à {Written.French(found.Pai.Interval.High)}).",
            $"{Written.English(share)} % of the ground, called hot, saw {Written.English(rate)} % of the events that followed: {Written.English(found.Pai.Value)} times chance ({Written.English(found.Pai.Interval.Low)} to {Written.English(found.Pai.Interval.High)}).");
    }

    private static IEnumerable<Caveat> Caveats(MapAccuracy found)
    {
        if (found.Pai.Interval.Low <= 1)
            yield return Caveat.Of("no-better-than-chance", "Cette carte ne fait pas mieux que le hasard, à ce qu'on peut en voir.", "As far as can be seen, this map does no better than chance.");
        if (found.SizeShare < 0.005)
            yield return Caveat.Of("tiny-hot-area", "Moins d'un demi pour cent est chaud : l'indice PAI devient très grand pour presque rien. Lisez le taux de réussite.", "Less than half a percent is hot: the PAI becomes very large for next to nothing. Read the hit rate.");
        if (found.CatchableIsBound)
            yield return Caveat.Of("catchable-is-bound", "Les mailles n'ont pas la même taille : n* est une borne haute, et l'indice PEI une borne basse.", "Cells differ in size: n* is an upper bound, and the PEI a lower one.");
        if (found.Rri is null)
            yield return Caveat.Of("no-earlier-events", "Sans les faits d'avant, l'indice de recapture n'est pas donné.", "Without the earlier events no recapture rate is given.");
    }
}
