namespace Clairevoie.Domain;

/// <summary>What whoever holds an item may do with it, from least to most restricted. <c>default</c> is H0.</summary>
public enum HandlingCode
{
    /// <summary>Used to prevent and fight crime, by those it is shared with.</summary>
    H0,

    /// <summary>Not before a court without the originator's permission.</summary>
    H1,

    /// <summary>Not passed on without the originator's permission.</summary>
    H2,

    /// <summary>Other restrictions, said by the originator.</summary>
    H3,
}
