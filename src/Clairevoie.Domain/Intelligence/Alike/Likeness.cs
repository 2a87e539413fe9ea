using System.Numerics;

namespace Clairevoie.Domain;

/// <summary>Why two reports seem to tell the same thing.</summary>
public enum LikenessReason
{
    /// <summary>The same place, to sixty metres.</summary>
    Place,

    /// <summary>The same half of the day, within four weeks.</summary>
    Hours,

    /// <summary>The same way of selling.</summary>
    Ways,

    /// <summary>The same words, or nearly.</summary>
    Words,
}

/// <summary>Two reports seem to tell the same thing: why, and how far apart they are. The machine only proposes.</summary>
/// <param name="Reasons">Why, the place first.</param>
/// <param name="Metres">How far apart.</param>
/// <param name="Days">How many days apart.</param>
public sealed record Likeness(IReadOnlyList<LikenessReason> Reasons, double Metres, int Days)
{
    /// <summary>How near two places are to be the same: the width of a crossing and its corners.</summary>
    public const double SamePlace = 60;

    /// <summary>How near they are when the words alone are nearly the same: a street.</summary>
    public const double SameStreet = 400;

    private const int SameWeeks = 28, SameSeason = 120;
    private const double WordsAlike = 0.35, WordsNearlySame = 0.7, WaysAlike = 0.5;

    /// <summary>What two reports have in common, or nothing: within a season, the same place and one thing more, or nearly the same words in one street.</summary>
    public static Likeness? Between(ReportTraits one, ReportTraits other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var metres = one.MetresTo(other);
        if (metres > SameStreet || DaysBetween(one, other) > SameSeason) return null;
        var words = one.Words.Shared(other.Words);
        var reasons = Common(one, other, metres, words).ToList();
        var proposed = metres <= SamePlace ? reasons.Count > 1 : words >= WordsNearlySame;
        return proposed ? new(reasons, metres, DaysBetween(one, other)) : null;
    }

    private static IEnumerable<LikenessReason> Common(ReportTraits one, ReportTraits other, double metres, double words)
    {
        if (metres <= SamePlace) yield return LikenessReason.Place;
        if (one.Seen.Afternoon == other.Seen.Afternoon && DaysBetween(one, other) <= SameWeeks) yield return LikenessReason.Hours;
        if (CommonSigns(one.Signs, other.Signs) >= WaysAlike) yield return LikenessReason.Ways;
        if (words >= WordsAlike) yield return LikenessReason.Words;
    }

    private static int DaysBetween(ReportTraits one, ReportTraits other) => Math.Abs(one.Seen.Day.DayNumber - other.Seen.Day.DayNumber);

    private static double CommonSigns(uint one, uint other) => (one | other) == 0 ? 0 : BitOperations.PopCount(one & other) / (double)BitOperations.PopCount(one | other);
}
