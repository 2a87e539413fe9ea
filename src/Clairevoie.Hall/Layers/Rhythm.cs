using Clairevoie.Domain;

namespace Clairevoie.Hall.Layers;

/// <summary>On which days of the week, and in which halves of the day, what a layer counts came in. Nothing finer is kept of anything anonymous.</summary>
/// <param name="Weekdays">How many on each day, Monday first.</param>
/// <param name="HalfDays">How many in the morning and in the afternoon.</param>
public sealed record Rhythm(IReadOnlyList<int> Weekdays, IReadOnlyList<int> HalfDays)
{
    /// <summary>A count under this is not told.</summary>
    public const int Least = 11;

    /// <param name="moments">Half-days, and how many came in on each.</param>
    public static Rhythm Of(IEnumerable<(HalfDay At, int Count)> moments)
    {
        ArgumentNullException.ThrowIfNull(moments);
        var (days, halves) = (new int[7], new int[2]);
        foreach (var (at, count) in moments)
        {
            days[((int)at.Day.DayOfWeek + 6) % 7] += count;
            halves[at.Afternoon ? 1 : 0] += count;
        }

        return new(days, halves);
    }

    /// <summary>
    /// Which of these counts may be told: none under eleven but zero, and never all but one, since the sum is on the map; then the
    /// least of those left is withheld as well.
    /// </summary>
    public static IReadOnlyList<int?> Told(IReadOnlyList<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        int?[] told = [.. counts.Select(count => count is > 0 and < Least ? null : (int?)count)];
        if (told.Count(count => count is null) == 1 && told.Max() is { } most and > 0)
            told[Array.IndexOf(told, told.Where(count => count > 0).Min() ?? most)] = null;
        return told;
    }
}
