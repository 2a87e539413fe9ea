using Clairevoie.Domain;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Where a file is taken in: the plan of its measures, the committee of its decisions, and what it leaves unsaid.</summary>
/// <param name="Plan">The code of the plan: a known one, or a new one with its title.</param>
/// <param name="Title">The title of a new plan; empty when the plan is known.</param>
/// <param name="Territory">Where the plan holds.</param>
/// <param name="File">The name of the file: evidence and sources name it.</param>
public sealed record AdoptionTarget(string Plan, string Title, string Territory, string File)
{
    /// <summary>The committee of its meetings and decisions; nothing when there is none.</summary>
    public Guid? Committee { get; init; }

    /// <summary>The year of sums that name none.</summary>
    public int? Year { get; init; }

    /// <summary>Whether cells that were not understood may be left out; otherwise they stop the whole file.</summary>
    public bool LeavesOut { get; init; }

    /// <summary>The day it is.</summary>
    public required DateOnly Today { get; init; }
}

/// <summary>A cell, or a row, that cannot be taken: where, and why by a code whose words are <c>why.CODE</c> or those of the plan's refusals.</summary>
public sealed record AdoptionFault(string Sheet, string Address, string Code, params IReadOnlyList<object> With)
{
    /// <summary>What stands in the cell.</summary>
    public string Text { get; init; } = "";
}
