namespace Clairevoie.Statistics.Pairs;

/// <summary>Pairs of events by distance and by days apart.</summary>
/// <param name="Events">How many events.</param>
/// <param name="Pairs">How many pairs they make: n(n-1)/2.</param>
/// <param name="NearInSpace">How many pairs each band of distance holds, whatever their days.</param>
/// <param name="NearInTime">How many pairs each band of days holds, whatever their distance.</param>
/// <param name="Cells">One per band of distance and band of days; the first band of distance first, with all its bands of days.</param>
public sealed record KnoxTable(int Events, long Pairs, IReadOnlyList<long> NearInSpace, IReadOnlyList<long> NearInTime, IReadOnlyList<KnoxCell> Cells)
{
    /// <summary>One cell by its bands, both from 0 on.</summary>
    public KnoxCell At(int space, int time) => Cells[(space * NearInTime.Count) + time];
}
