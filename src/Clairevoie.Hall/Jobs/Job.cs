namespace Clairevoie.Hall.Jobs;

/// <summary>How a work stands. <c>default</c> is waiting.</summary>
public enum JobState
{
    /// <summary>It waits for its turn.</summary>
    Waits,

    /// <summary>It is under way, or was when the house closed: it then goes on at the next opening.</summary>
    Runs,

    /// <summary>Its owner cancelled it, and may take it up again.</summary>
    Cancelled,

    /// <summary>Its file is there.</summary>
    Done,

    /// <summary>It could not be done.</summary>
    Failed,
}

/// <summary>A long work that somebody asked for.</summary>
public sealed record Job
{
    public string Id { get; init; } = "";
    public string Account { get; init; } = "";
    public string Mission { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Asked { get; init; } = "";
    public JobState State { get; init; }
    public long Done { get; init; }
    public string Mark { get; init; } = "";
    public long Bytes { get; init; }

    /// <summary>How many times it was begun: more than once where it was interrupted or taken up again.</summary>
    public long Begun { get; init; }

    public string MadeAt { get; init; } = "";
    public string? EndedAt { get; init; }
    public DateOnly? UntilDay { get; init; }
}
