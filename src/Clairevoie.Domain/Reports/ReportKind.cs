namespace Clairevoie.Domain;

/// <summary>What somebody saw. Dealing goes to Intelligence; everything else to Coordination. <c>default</c> is dealing, the most protected.</summary>
public enum ReportKind
{
    /// <summary>Drugs are sold here.</summary>
    Dealing,

    /// <summary>People gather here to consume.</summary>
    Scene,

    /// <summary>Syringes or pipes are left here.</summary>
    Syringes,

    /// <summary>Noise, waste, damage, a door that no longer closes.</summary>
    Nuisance,
}
