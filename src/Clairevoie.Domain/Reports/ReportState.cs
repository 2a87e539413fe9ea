namespace Clairevoie.Domain;

/// <summary>What a reporter is told of a report: five plain states, and none of them reveals an action.</summary>
public enum ReportState
{
    /// <summary>It arrived.</summary>
    Received,

    /// <summary>Somebody read it.</summary>
    Read,

    /// <summary>It was passed to whoever can act.</summary>
    PassedOn,

    /// <summary>An answer was written.</summary>
    Answered,

    /// <summary>It is closed: nothing more will be written here.</summary>
    Closed,
}
