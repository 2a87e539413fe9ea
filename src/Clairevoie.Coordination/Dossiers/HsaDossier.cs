using Clairevoie.Coordination.Evaluations.Results;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>What one quarter-year of a dossier tells: reports inside the perimeter, around it and in the control area; absent below 11.</summary>
public sealed record DossierQuarter(string Quarter, long? Inside, long? Around, long? Control)
{
    /// <summary>Whether all three are told.</summary>
    public bool IsWhole => Inside is not null && Around is not null && Control is not null;
}

/// <summary>How many passages supervised-consumption rooms of the whole territory had in a quarter-year, as care told it.</summary>
public sealed record DossierPassages(string Quarter, long? Passages);

/// <summary>
/// The analysis of public tranquillity around a care place: quarter-years of 11 reports at least, a control area, the change measured and the
/// placebo beside it. It holds no place finer than a quarter of the city for its readers, and no layer is ever drawn from it.
/// </summary>
/// <param name="Perimeter">The protected perimeter that it is about.</param>
/// <param name="Territory">The quarter of the city in which it lies.</param>
/// <param name="Since">The first day of the perimeter.</param>
/// <param name="Change">The day around which before and after are counted.</param>
/// <param name="Areas">Perimeter, belt and control as they were chosen; kept so that a later dossier counts the same ground.</param>
public sealed record HsaDossier(Guid Perimeter, string Territory, DateOnly Since, DateOnly Change, string Areas)
{
    /// <summary>The quarter-years, oldest first.</summary>
    public IReadOnlyList<DossierQuarter> Quarters { get; init; } = [];

    /// <summary>The quarters of the city in which the control area lies.</summary>
    public IReadOnlyList<string> ControlIn { get; init; } = [];

    /// <summary>How many cells of 200 m each area has: inside, around, control.</summary>
    public IReadOnlyList<int> Cells { get; init; } = [];

    /// <summary>The quarter-years before and after that were compared; empty where nothing could be.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>What was measured, in a sentence, or why nothing was.</summary>
    public required Said Effect { get; init; }

    /// <summary>Whether something was measured.</summary>
    public bool IsMeasured { get; init; }

    /// <summary>The same measure where and when nothing happened, or why it could not be taken.</summary>
    public required Said Placebo { get; init; }

    /// <summary>What must be known before believing it.</summary>
    public IReadOnlyList<Said> Caveats { get; init; } = [];

    /// <summary>What care told of supervised consumption.</summary>
    public IReadOnlyList<DossierPassages> Passages { get; init; } = [];
}
