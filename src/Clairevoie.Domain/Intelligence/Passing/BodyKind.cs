namespace Clairevoie.Domain;

/// <summary>What a body of intelligence is. <c>default</c> is an agency.</summary>
public enum BodyKind
{
    /// <summary>A whole agency: police, gendarmerie, customs.</summary>
    Agency,

    /// <summary>One of its departments.</summary>
    Department,

    /// <summary>A territorial antenna, which leads on its territory.</summary>
    Antenna,

    /// <summary>A cell in which several bodies sit (CROSS): what is shared with it is shared with its members.</summary>
    Cell,

    /// <summary>A partner outside the police: it is written notes, and shares no item.</summary>
    Partner,
}
