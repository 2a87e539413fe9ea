using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;

namespace Clairevoie.Coordination.Measures.Line;

/// <summary>One line of the plan with all that is known of it.</summary>
public sealed record LineShown(LineRow Row, PlanLine Line)
{
    /// <summary>What was told, first told first.</summary>
    public required IReadOnlyList<FactRow> Facts { get; init; }

    /// <summary>The money and the posts.</summary>
    public required IReadOnlyList<PlanSum> Sums { get; init; }

    /// <summary>The actions that this viewer sees of a measure.</summary>
    public required IReadOnlyList<LineListed> Parts { get; init; }

    /// <summary>How many versions came before this one.</summary>
    public required PastCounted Past { get; init; }

    /// <summary>When news was asked for.</summary>
    public required IReadOnlyList<AskingRow> Askings { get; init; }

    /// <summary>The fingerprint of the sums as they stand.</summary>
    public string SumsStand => StandsOf(Sums);

    /// <summary>What follows from the facts.</summary>
    public PlanHistory History => new(Row.EnteredOn, [.. Facts.Select(row => row.Fact)]);

    /// <summary>The fingerprint of sums.</summary>
    public static string StandsOf(IEnumerable<PlanSum> sums) => Stood.Of(sums);
}

/// <summary>How many earlier versions there are, and when the last was replaced.</summary>
public sealed record PastCounted(long Many, DateOnly? Last);

/// <summary>News was asked for by a link, until a day; it served on another, or not yet.</summary>
public sealed record AskingRow(DateOnly AskedOn, DateOnly Until, DateOnly? UsedOn);

/// <summary>A sum as its table keeps it.</summary>
public sealed record SumRow(int Year, string Funder, int Kind, int Status, double Amount)
{
    /// <summary>The sum itself.</summary>
    public PlanSum Sum => new(Year, Funder, (PlanSumKind)Kind, (PlanSumStatus)Status, (decimal)Amount);
}
