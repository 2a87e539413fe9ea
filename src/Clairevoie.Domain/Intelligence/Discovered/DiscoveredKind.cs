namespace Clairevoie.Domain;

/// <summary>What police found out by itself. It says where police looked as much as where something was. <c>default</c> is something else.</summary>
public enum DiscoveredKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Possession.</summary>
    Possession,

    /// <summary>A sale seen or stopped.</summary>
    Sale,

    /// <summary>Production or a kitchen.</summary>
    Production,

    /// <summary>A seizure without anybody there.</summary>
    Seizure,
}
