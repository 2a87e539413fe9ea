namespace Clairevoie.Domain;

/// <summary>What is masked in words before anything is stored, because it leads to a person.</summary>
public enum Masked
{
    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A link.</summary>
    Link,

    /// <summary>An account on a network.</summary>
    Handle,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A number plate.</summary>
    Plate,

    /// <summary>A floor, a door, a flat or the code of a door.</summary>
    Door,

    /// <summary>Characters that nobody sees: orders to a machine, or marks that turn the direction of reading. They are taken out, not marked.</summary>
    Unseen,
}
