namespace Clairevoie.Domain;

/// <summary>How often somebody saw it. <c>default</c> is not said.</summary>
public enum HowOften
{
    /// <summary>Not said.</summary>
    NotSaid,

    /// <summary>This once.</summary>
    Once,

    /// <summary>Several times.</summary>
    SeveralTimes,

    /// <summary>Every week.</summary>
    EveryWeek,

    /// <summary>Every day or nearly.</summary>
    EveryDay,
}
