namespace Clairevoie.Domain;

/// <summary>What a committee is. <c>default</c> is a local group.</summary>
public enum CommitteeKind
{
    /// <summary>A local group.</summary>
    LocalGroup,

    /// <summary>A partnership group (GPO): one problem of a street or a quarter.</summary>
    Gpo,

    /// <summary>A local cell against trafficking (CLCT), with two co-chairs: a prefect and a prosecutor.</summary>
    Clct,

    /// <summary>The committee of the plan's pilots.</summary>
    Pilots,
}

/// <summary>Why a member was excluded: a closed list. <c>default</c> is a breach of the charter.</summary>
public enum ExclusionReason
{
    /// <summary>The charter was broken.</summary>
    CharterBroken,

    /// <summary>What was said in the committee was told outside.</summary>
    ToldOutside,

    /// <summary>The agency or the mission changed.</summary>
    MissionOver,

    /// <summary>The member asked to leave.</summary>
    AskedToLeave,
}
