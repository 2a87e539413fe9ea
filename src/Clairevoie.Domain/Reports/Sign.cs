namespace Clairevoie.Domain;

/// <summary>What exactly was seen: things and ways, never persons.</summary>
public enum Sign
{
    /// <summary>Sold from hand to hand in the street.</summary>
    HandToHand,

    /// <summary>Sold from a hall or a stairwell.</summary>
    FromAHall,

    /// <summary>Sold from a vehicle, or delivered.</summary>
    FromAVehicle,

    /// <summary>Somebody watches and warns.</summary>
    Lookouts,

    /// <summary>Buyers queue.</summary>
    Queue,

    /// <summary>Something is hidden in a place, to be fetched.</summary>
    Cache,

    /// <summary>People gather to consume.</summary>
    Gathering,

    /// <summary>Tents, mattresses: people stay day and night.</summary>
    Camp,

    /// <summary>Somebody there seems unwell.</summary>
    SomebodyUnwell,

    /// <summary>Syringes left behind.</summary>
    SyringesLeft,

    /// <summary>Pipes, foil or cups left behind.</summary>
    PipesLeft,

    /// <summary>Near a school, a playground or a nursery.</summary>
    NearChildren,

    /// <summary>Noise, day or night.</summary>
    Noise,

    /// <summary>Waste or excrement.</summary>
    Waste,

    /// <summary>Damage to a building or to the street.</summary>
    Damage,

    /// <summary>A door or a lock that no longer closes.</summary>
    BrokenDoor,

    /// <summary>A light that no longer works.</summary>
    DarkPlace,
}

/// <summary>Which signs belong to which kind of report.</summary>
public static class Signs
{
    /// <summary>The signs offered for this kind, in the order of the form.</summary>
    public static IReadOnlyList<Sign> Of(ReportKind kind) => kind switch
    {
        ReportKind.Dealing => [Sign.HandToHand, Sign.FromAHall, Sign.FromAVehicle, Sign.Lookouts, Sign.Queue, Sign.Cache, Sign.NearChildren],
        ReportKind.Scene => [Sign.Gathering, Sign.Camp, Sign.SomebodyUnwell, Sign.NearChildren],
        ReportKind.Syringes => [Sign.SyringesLeft, Sign.PipesLeft, Sign.NearChildren],
        ReportKind.Nuisance => [Sign.Noise, Sign.Waste, Sign.Damage, Sign.BrokenDoor, Sign.DarkPlace],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of report."),
    };
}
