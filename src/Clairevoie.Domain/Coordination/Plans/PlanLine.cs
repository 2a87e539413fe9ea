namespace Clairevoie.Domain;

/// <summary>A line of the plan as it is written: what is to be done, by whom, where, by when, seen by which number.</summary>
public sealed record PlanLine
{
    /// <summary>The code of the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>Its number in the plan: the two name it.</summary>
    public required string Number { get; init; }

    /// <summary>A measure, an action or a campaign.</summary>
    public PlanLineKind Kind { get; init; }

    /// <summary>The code of its strand.</summary>
    public string Strand { get; init; } = "";

    /// <summary>The number of the measure of which it is an action.</summary>
    public string Within { get; init; } = "";

    /// <summary>What is to be done, in one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What for.</summary>
    public string Aim { get; init; } = "";

    /// <summary>The agency that carries it; empty where none is stated.</summary>
    public string Pilot { get; init; } = "";

    /// <summary>The agencies that work on it too: they see it.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The code of its territory.</summary>
    public required string Territory { get; init; }

    /// <summary>The number by which one will see it.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>By when; nothing where no day is stated.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whom a campaign speaks to.</summary>
    public string Audience { get; init; } = "";

    /// <summary>By which way it speaks to them.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The first day of a campaign.</summary>
    public DateOnly? Begins { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>How many it reached: contacts, never an effect.</summary>
    public long? Reach { get; init; }

    /// <summary>Where it was read: a document or an address.</summary>
    public string Source { get; init; } = "";

    /// <summary>Equal in every field, partners in any order.</summary>
    public bool SaysTheSameAs(PlanLine other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Fields().SequenceEqual(other.Fields());
    }

    private IEnumerable<object?> Fields() =>
        [Plan, Number, Kind, Strand, Within, Title, Aim, Pilot, string.Join(';', Partners.Order(StringComparer.Ordinal)), Territory, Indicator, Due, Audience, Channel, Begins, Ends, Reach, Source];
}
