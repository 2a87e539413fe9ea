namespace Clairevoie.Statistics.Findings;

/// <summary>Days from the first to the last, both included. <c>default</c> is 1 January of the year 1 alone.</summary>
public readonly record struct DaySpan
{
    /// <summary>A span of days.</summary>
    /// <exception cref="DataRefusedException">The last day is before the first (<c>span-backwards</c>).</exception>
    public DaySpan(DateOnly first, DateOnly last)
    {
        if (last < first)
            throw DataRefusedException.Because("span-backwards", $"La période finit le {last:yyyy-MM-dd}, avant son début le {first:yyyy-MM-dd}.", $"The period ends on {last:yyyy-MM-dd}, before it begins on {first:yyyy-MM-dd}.");
        (First, Last) = (first, last);
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly Last { get; }

    /// <summary>How many days, at least one.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;
}
