namespace Clairevoie.Domain;

/// <summary>What partners do at a place, from a closed list.</summary>
public enum EvaluatedAction
{
    /// <summary>An outreach team comes more often.</summary>
    Outreach,

    /// <summary>Mediators come.</summary>
    Mediation,

    /// <summary>Light, fences, benches, a hedge.</summary>
    Works,

    /// <summary>Cleaning.</summary>
    Cleaning,

    /// <summary>A place is closed.</summary>
    Closure,

    /// <summary>Police come.</summary>
    Police,
}

/// <summary>What partners expect of an action, from a closed list: a sealed plan bears no words, so that none can name anybody.</summary>
public enum EvaluationHypothesis
{
    /// <summary>Reports fall, and do not rise around.</summary>
    FallsAndDoesNotMove,

    /// <summary>Reports fall, around as well.</summary>
    FallsAroundAsWell,

    /// <summary>Reports fall, and part of them moves around the corner.</summary>
    FallsAndMoves,

    /// <summary>Reports do not change: the action is for something else.</summary>
    DoesNotChange,
}

/// <summary>Which reports are counted.</summary>
public enum CountedReports
{
    /// <summary>Scenes, syringes and nuisance together.</summary>
    All,

    /// <summary>Scenes alone.</summary>
    Scenes,

    /// <summary>Syringes alone.</summary>
    Syringes,

    /// <summary>Other nuisance alone.</summary>
    Nuisance,
}

/// <summary>Which kinds of report a choice stands for.</summary>
public static class CountedKinds
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<ReportKind> Of(CountedReports counted) => counted switch
    {
        CountedReports.Scenes => [ReportKind.Scene],
        CountedReports.Syringes => [ReportKind.Syringes],
        CountedReports.Nuisance => [ReportKind.Nuisance],
        _ => [ReportKind.Scene, ReportKind.Syringes, ReportKind.Nuisance],
    };
}
