namespace Clairevoie.Domain;

/// <summary>What became of a referral of a scene, from a closed list. <c>default</c> is an item that was written of it.</summary>
public enum ReferralAnswer
{
    /// <summary>An item was written of it.</summary>
    ItemWritten,

    /// <summary>What it tells is known already.</summary>
    AlreadyKnown,

    /// <summary>It says too little to act on.</summary>
    TooLittle,

    /// <summary>It is another service's to handle.</summary>
    ForOthers,
}
