namespace Clairevoie.Valves;

/// <summary>Something leaves because a date has come, and not because somebody acted.</summary>
public interface IFallDue
{
    /// <summary>Puts out what is due on this day and was not put out before.</summary>
    Task PutOut(DateOnly today, CancellationToken stop);

    /// <summary>Whether somebody waits to see it: it is asked for every minute, and not every quarter of an hour.</summary>
    bool IsWaitedFor => false;
}
