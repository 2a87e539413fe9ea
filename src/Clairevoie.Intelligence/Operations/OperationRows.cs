using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Operations;

/// <summary>An operation as a list shows it.</summary>
public sealed record OperationLine
{
    /// <summary>Its number.</summary>
    public Guid Id { get; init; }

    /// <summary>The agency that wrote it down.</summary>
    public string Agency { get; init; } = "";

    /// <summary>Its sector.</summary>
    public string Territory { get; init; } = "";

    /// <summary>When it is or was.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The services engaged, by their codes.</summary>
    public string Services { get; init; } = "";

    /// <summary>How many agents.</summary>
    public int Staff { get; init; }

    /// <summary>How long it took, in minutes.</summary>
    public int Minutes { get; init; }

    /// <summary>The deal point that it was about.</summary>
    public Guid? DealPoint { get; init; }

    /// <summary>What it aims at: sealed, as it lies in the store.</summary>
    internal byte[] Aim { get; init; } = [];

    /// <summary>The wrap of the key of a planned one.</summary>
    internal byte[] Wrap { get; init; } = [];
}

/// <summary>A planned operation with its aim opened.</summary>
public sealed record OperationKnown(OperationLine Line, string Aim);

/// <summary>An operation done with what came of it.</summary>
public sealed record OperationKept(OperationLine Line, IReadOnlyDictionary<Outcome, double> Outcomes, IReadOnlyList<Seized> Seizures);
