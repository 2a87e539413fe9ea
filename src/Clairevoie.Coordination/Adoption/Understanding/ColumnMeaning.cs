using Clairevoie.Domain;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What a column is taken for, with what its heading says besides.</summary>
public sealed record ColumnMeaning(Meaning Means)
{
    /// <summary>The year of a sum.</summary>
    public int? Year { get; init; }

    /// <summary>Who pays, where the heading says so.</summary>
    public string Funder { get; init; } = "";

    /// <summary>Money or posts.</summary>
    public PlanSumKind Kind { get; init; }

    /// <summary>Announced, committed or observed.</summary>
    public PlanSumStatus Status { get; init; }

    /// <summary>By what its numbers are multiplied.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The state that a tick in it stands for.</summary>
    public string State { get; init; } = "";

    /// <summary>The month, quarter or year of its counts.</summary>
    public string Period { get; init; } = "";

    /// <summary>What it counts, where its heading says so.</summary>
    public string Series { get; init; } = "";

    /// <summary>Whether it was guessed from its content, no word of its heading being known.</summary>
    public bool ByContent { get; init; }

    /// <summary>Whether somebody said so.</summary>
    public bool ByPeople { get; init; }

    /// <summary>What besides its meaning tells this column from others, in one line.</summary>
    public string Detail => Means switch
    {
        Meaning.Sum => string.Join(' ', new[] { Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", Kind == PlanSumKind.Staff ? "Staff" : "", Status.ToString(), Funder }.Where(part => part.Length > 0)),
        Meaning.StateTick => State,
        Meaning.Count => string.Join(' ', new[] { Series, Period }.Where(part => part.Length > 0)),
        _ => "",
    };
}
