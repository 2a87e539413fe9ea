using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Change;

/// <summary>Counts of equal periods without a gap: days or weeks, oldest first. A period in which nothing was reported is 0; one that was not counted has no place here.</summary>
public sealed record CountSeries
{
    /// <summary>A series.</summary>
    /// <param name="first">The first day of the first period.</param>
    /// <param name="counts">Events of each period.</param>
    /// <param name="days">Days of one period: 1, or 7 for weeks.</param>
    /// <exception cref="DataRefusedException">No period, a negative count, or a length of no day.</exception>
    public CountSeries(DateOnly first, IReadOnlyList<int> counts, int days = 1)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count == 0)
            throw DataRefusedException.Because("no-counts", "La série est vide.", "The series is empty.");
        if (days is < 1 or > 366)
            throw DataRefusedException.Because("series-step", $"Des périodes de {days} jours : de 1 à 366.", $"Periods of {days} days: from 1 to 366.");
        if (counts.FirstOrDefault(count => count < 0) is < 0 and var negative)
            throw DataRefusedException.Because("negative-count", $"Un nombre de faits ne peut être négatif : {negative}.", $"A count of events cannot be negative: {negative}.");
        (First, Days, Counts) = (first, days, [.. counts]);
    }

    /// <summary>The first day of the first period.</summary>
    public DateOnly First { get; }

    /// <summary>Days of one period.</summary>
    public int Days { get; }

    /// <summary>The events of each period.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>All days of the series.</summary>
    public DaySpan Span => new(First, First.AddDays((Counts.Count * Days) - 1));

    /// <summary>The first day of a period.</summary>
    public DateOnly Day(int period) => First.AddDays(period * Days);

    /// <summary>Refuses a series that is too short for what is asked.</summary>
    internal void Needs(int periods)
    {
        if (Counts.Count < periods)
            throw DataRefusedException.Because("series-too-short", $"Il faut {periods} périodes, la série en a {Counts.Count}.", $"{periods} periods are needed, the series has {Counts.Count}.");
    }
}
