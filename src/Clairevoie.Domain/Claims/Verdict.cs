namespace Clairevoie.Domain.Claims;

/// <summary>Whether two figures may be put side by side. <c>default</c> is yes.</summary>
public enum Verdict
{
    /// <summary>Comparable: a percentage may be computed.</summary>
    Ok,

    /// <summary>Side by side only with the reason.</summary>
    Flag,

    /// <summary>Not side by side, or not publishable, until what is missing is given.</summary>
    Reject,
}
