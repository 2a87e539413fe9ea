namespace Clairevoie.Domain;

/// <summary>Why a line of the plan was given up: a closed list. <c>default</c> is no reason.</summary>
public enum AbandonReason
{
    /// <summary>Nothing was given up.</summary>
    None,

    /// <summary>The money was not there.</summary>
    NoMoney,

    /// <summary>Nobody carried it, or the staff was not there.</summary>
    NoStaff,

    /// <summary>The law or a rule forbids it.</summary>
    Law,

    /// <summary>Another measure does it instead.</summary>
    Replaced,

    /// <summary>What it was for is no longer there.</summary>
    NoNeed,

    /// <summary>It was tried, and it did not work.</summary>
    NoEffect,
}
