namespace Clairevoie.Domain;

/// <summary>A scene that is over: what it is called, where it was in metres of Lambert-93, and since when.</summary>
public sealed record SceneOver(string Id, string Name, double East, double North, DateOnly On);

/// <summary>A new gathering that may be an old scene again: the machine proposes, somebody goes and sees.</summary>
/// <param name="Old">The scene that was over.</param>
/// <param name="Metres">How far the new one is from it.</param>
/// <param name="Days">How long after it was over the new one began.</param>
public sealed record SceneAgain(SceneOver Old, double Metres, int Days)
{
    /// <summary>How far a scene is looked for: scenes that were cleared formed again a few streets away, rarely beyond a kilometre.</summary>
    public const double Reach = 1000;

    /// <summary>How long after the old one was over: a year, so that a season does not hide it.</summary>
    public const int Within = 365;

    /// <summary>The scenes that a gathering may be again, the nearest first.</summary>
    public static IReadOnlyList<SceneAgain> Near(double east, double north, DateOnly since, IEnumerable<SceneOver> over) =>
    [
        .. over.Select(old => new SceneAgain(old, double.Hypot(old.East - east, old.North - north), since.DayNumber - old.On.DayNumber))
            .Where(near => near.Metres <= Reach && near.Days is >= 0 and <= Within)
            .OrderBy(near => near.Metres).ThenBy(near => near.Days).ThenBy(near => near.Old.Id, StringComparer.Ordinal),
    ];
}
