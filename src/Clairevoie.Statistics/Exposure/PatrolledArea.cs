using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Exposure;

/// <summary>What one area told in a period, and how long it was patrolled. <c>default</c> is an area of which nothing is known.</summary>
public readonly record struct PatrolledArea
{
    /// <summary>An area.</summary>
    /// <param name="reported">Events that somebody reported.</param>
    /// <param name="discovered">Events that a patrol found.</param>
    /// <param name="hours">Patrol hours in the period.</param>
    /// <exception cref="DataRefusedException">A negative or endless number, or events discovered where nobody patrolled (<c>discovered-without-hours</c>).</exception>
    public PatrolledArea(long reported, long discovered, double hours)
    {
        if (reported < 0 || discovered < 0 || !(hours >= 0) || !double.IsFinite(hours))
            throw DataRefusedException.Because("negative-count", "Des nombres et des heures de zéro ou plus sont attendus.", "Counts and hours of zero or more are expected.");
        if (discovered > 0 && hours == 0)
            throw DataRefusedException.Because("discovered-without-hours", $"{discovered} faits découverts sans une heure de patrouille : les heures manquent, ou ces faits ont été signalés.", $"{discovered} events discovered without an hour of patrol: hours are missing, or these events were reported.");
        (Reported, Discovered, Hours) = (reported, discovered, hours);
    }

    /// <summary>Events that somebody reported.</summary>
    public long Reported { get; }

    /// <summary>Events that a patrol found.</summary>
    public long Discovered { get; }

    /// <summary>Patrol hours.</summary>
    public double Hours { get; }

    /// <summary>All events.</summary>
    public long All => Reported + Discovered;
}
