using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>What the page of a code shows.</summary>
public abstract record Holding
{
    private Holding()
    {
    }

    /// <summary>What stands in the way, if anything does.</summary>
    public Refusal? Why { get; init; }

    /// <summary>The code is asked for.</summary>
    public sealed record Asked : Holding;

    /// <summary>Too much came in at once.</summary>
    public sealed record Later : Holding;

    /// <summary>The code opens something.</summary>
    public sealed record Open(Followed Told, bool Added) : Holding;

    /// <summary>It was withdrawn just now.</summary>
    public sealed record Withdrawn : Holding;
}
