namespace Clairevoie.Domain;

/// <summary>How far a partner outside the police may pass something on (Traffic Light Protocol 2.0). <c>default</c> is none: nothing leaves the police.</summary>
public enum Tlp
{
    /// <summary>No colour: it is for no partner.</summary>
    None,

    /// <summary>The public may know.</summary>
    Clear,

    /// <summary>The partner's own community may know.</summary>
    Green,

    /// <summary>The partner's own body, on a need to know.</summary>
    Amber,

    /// <summary>The person to whom it is told, and nobody else.</summary>
    Red,
}
