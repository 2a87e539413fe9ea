namespace Clairevoie.Domain;

/// <summary>Why words wait in quarantine until somebody redacts them.</summary>
public enum Doubt
{
    /// <summary>They seem to name a person.</summary>
    Name,

    /// <summary>They speak of an origin, a nationality, a faith or a colour of skin.</summary>
    Origin,
}
