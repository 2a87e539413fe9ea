namespace Clairevoie.Domain;

/// <summary>Why a partner refuses, or how its part ended: a closed list. <c>default</c> is no reason.</summary>
public enum PartnerReason
{
    /// <summary>Nothing that asks for a reason.</summary>
    None,

    /// <summary>Refused: it belongs to somebody else.</summary>
    NotOurs,

    /// <summary>Refused: neither the staff nor the money is there.</summary>
    NoMeans,

    /// <summary>Refused: the law or a rule forbids it.</summary>
    Law,

    /// <summary>Refused: it is carried by another problem of the table.</summary>
    CarriedElsewhere,

    /// <summary>Closed: what was wrong is over.</summary>
    Solved,

    /// <summary>Closed: less of it, and partners can live with the rest.</summary>
    SolvedInPart,

    /// <summary>Closed: it happens elsewhere now.</summary>
    Moved,

    /// <summary>Closed: what this partner could do is done, and others go on.</summary>
    PartDone,

    /// <summary>Closed: it was tried, and it did not work.</summary>
    NoEffect,
}

/// <summary>Which reasons go with which state.</summary>
public static class PartnerReasons
{
    /// <summary>The reasons that this state asks for, in the order of the form; none where it asks for none.</summary>
    public static IReadOnlyList<PartnerReason> Of(PartnerState state) => state switch
    {
        PartnerState.Refused => [PartnerReason.NotOurs, PartnerReason.NoMeans, PartnerReason.Law, PartnerReason.CarriedElsewhere],
        PartnerState.Closed => [PartnerReason.Solved, PartnerReason.SolvedInPart, PartnerReason.Moved, PartnerReason.PartDone, PartnerReason.NoEffect],
        _ => [],
    };
}
