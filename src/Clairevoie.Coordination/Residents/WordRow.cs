using Clairevoie.Domain;
using Clairevoie.Hall.Parts;

namespace Clairevoie.Coordination.Residents;

/// <summary>Words of a resident as their table keeps them; what was asked stays sealed until somebody reads it.</summary>
public sealed record WordRow
{
    public Guid Id { get; init; }

    public string Territory { get; init; } = "";

    public ResidentWordKind Kind { get; init; }

    /// <summary>The figure that is contested.</summary>
    public string Figure { get; init; } = "";

    public string Received { get; init; } = "";

    /// <summary>Whether they seem to hold a person.</summary>
    public bool Doubtful { get; init; }

    internal byte[]? Words { get; init; }

    /// <summary>What everybody reads.</summary>
    public string Shown { get; init; } = "";

    public DateOnly? ShownOn { get; init; }

    public AsideReason? Aside { get; init; }

    public string Answer { get; init; } = "";

    public string AnsweredBy { get; init; } = "";

    public DateOnly? AnsweredOn { get; init; }

    public DateOnly ReceivedOn => HalfDay.Parse(Received).Day;

    /// <summary>The fingerprint of what was done with them: a form that was shown before something else was done comes too late.</summary>
    public string Stands => Stood.Of(State, Shown, Answer);

    /// <summary>Where they stand, from what was done.</summary>
    public ResidentWordState State =>
        Aside is not null ? ResidentWordState.Aside
        : AnsweredOn is not null ? ResidentWordState.Answered
        : ShownOn is not null ? ResidentWordState.Shown
        : ResidentWordState.Waiting;
}

/// <summary>What is being done in a quarter, as the town says it.</summary>
public sealed record QuarterWord(string Agency, DateOnly WrittenOn, string Words);
