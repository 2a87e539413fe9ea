namespace Clairevoie.Domain;

/// <summary>What is sold or seized. <c>default</c> is cannabis.</summary>
public enum Product
{
    /// <summary>Herb and resin.</summary>
    Cannabis,

    /// <summary>Cocaine as powder.</summary>
    Cocaine,

    /// <summary>Cocaine as base.</summary>
    Crack,

    /// <summary>Heroin and morphine.</summary>
    Heroin,

    /// <summary>Ecstasy and MDMA.</summary>
    Mdma,

    /// <summary>Synthetic cannabinoids.</summary>
    SyntheticCannabinoids,

    /// <summary>Cathinones such as 3-MMC.</summary>
    Cathinones,

    /// <summary>Diverted medicines such as pregabalin.</summary>
    Medicines,

    /// <summary>Nitrous oxide sold to be breathed.</summary>
    NitrousOxide,

    /// <summary>Something else.</summary>
    Other,
}
