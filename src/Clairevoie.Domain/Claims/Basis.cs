namespace Clairevoie.Domain.Claims;

/// <summary>Where a period or a territory comes from. <c>default</c> is not stated.</summary>
public enum Basis
{
    /// <summary>The document does not say.</summary>
    NotStated,

    /// <summary>The document says it.</summary>
    Stated,

    /// <summary>A reader concluded it from the context.</summary>
    Inferred,
}
