namespace Clairevoie.Publication.Files;

/// <summary>How much a row must hold. <c>default</c> is what the register asks.</summary>
public enum Strictness
{
    /// <summary>The row is to be published: it says where it comes from, and names its territory by a known code.</summary>
    Register,

    /// <summary>The row is only to be compared: what is missing becomes a reason of the verdict.</summary>
    Comparison,
}
