using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Measures.Files;

/// <summary>What a plan's file holds.</summary>
public sealed class PlanContent
{
    /// <summary>The plans.</summary>
    public List<PlanRow> Plans { get; } = [];

    /// <summary>Their strands.</summary>
    public List<StrandRow> Strands { get; } = [];

    /// <summary>Their lines, each with its row in the file.</summary>
    public List<(int Row, PlanLine Line)> Lines { get; } = [];

    /// <summary>The sums of lines.</summary>
    public List<(int Row, LineName Of, PlanSum Sum)> Sums { get; } = [];

    /// <summary>What was told of lines, and by which agency.</summary>
    public List<(int Row, LineName Of, PlanFact Fact, string Body)> Facts { get; } = [];
}

/// <summary>What names a line: its plan and its number.</summary>
public readonly record struct LineName(string Plan, string Number);
