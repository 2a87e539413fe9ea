namespace Clairevoie.Domain;

/// <summary>What one body asks of another about an item. <c>default</c> is to know more.</summary>
public enum AskKind
{
    /// <summary>To know more.</summary>
    More,

    /// <summary>To correct the grading: proposed, never written over.</summary>
    Correction,

    /// <summary>To take the item over.</summary>
    TakeOver,

    /// <summary>To let the item pass to a further body: asked of the originator by whoever holds it.</summary>
    Onward,
}
