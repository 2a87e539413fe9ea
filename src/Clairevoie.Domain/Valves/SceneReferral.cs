namespace Clairevoie.Domain;

/// <summary>Why a scene is referred to the police, from a closed list.</summary>
public enum ReferralReason
{
    /// <summary>Drugs are sold beside it.</summary>
    Dealing,

    /// <summary>People are threatened or beaten.</summary>
    Violence,

    /// <summary>An entrance or a building was taken over.</summary>
    EntranceTaken,

    /// <summary>A weapon was seen.</summary>
    Weapon,
}

/// <summary>What a human writes to the police of a scene: where to 200 m, in which week, why, and a few words without a person.</summary>
/// <param name="Id">By which both sides name it.</param>
/// <param name="Territory">The territory.</param>
/// <param name="Cell">The 200 m cell, by its INSPIRE name.</param>
/// <param name="Week">The week that it speaks of.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">What the agent adds, masked; may be empty.</param>
/// <param name="Agency">For whom it was written.</param>
public sealed record SceneReferral(Guid Id, string Territory, string Cell, string Week, ReferralReason Reason, string Words, string Agency)
{
    /// <summary>The most that the words may hold, in characters.</summary>
    public const int Longest = 500;
}

/// <summary>A referral was written, on a day.</summary>
public sealed record SceneReferred(SceneReferral Referral, DateOnly On);
