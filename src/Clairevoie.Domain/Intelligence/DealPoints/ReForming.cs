namespace Clairevoie.Domain;

/// <summary>A deal point that is over: where it was and since when.</summary>
public sealed record DealPointOver(Guid Id, GeoPoint At, DateOnly On);

/// <summary>A new deal point that may be an old one re-formed: the machine proposes, a human decides.</summary>
/// <param name="Old">The point that was over.</param>
/// <param name="Metres">How far the new one is from it.</param>
/// <param name="Days">How long after it was over the new one was first seen.</param>
public sealed record ReFormedNear(Guid Old, double Metres, int Days);

/// <summary>Finds, near a new deal point, those that closed not long before.</summary>
public static class ReForming
{
    /// <summary>How far a re-formed point is looked for: the reach of a street scene, the distance at which selling stays the same selling to its neighbours.</summary>
    public const double Reach = 300;

    /// <summary>How long after the old one was over: a year, so that a season does not hide it.</summary>
    public const int Within = 365;

    /// <summary>The points that this one may be again, the nearest first.</summary>
    /// <param name="at">Where the new point is.</param>
    /// <param name="firstSeen">The first day on which it is known to have sold.</param>
    /// <param name="over">The points that are over.</param>
    public static IReadOnlyList<ReFormedNear> Near(GeoPoint at, DateOnly firstSeen, IEnumerable<DealPointOver> over) =>
    [
        .. over.Select(old => new ReFormedNear(old.Id, at.MetresTo(old.At), firstSeen.DayNumber - old.On.DayNumber))
            .Where(near => near.Metres <= Reach && near.Days is >= 0 and <= Within)
            .OrderBy(near => near.Metres).ThenBy(near => near.Days),
    ];
}
