namespace Clairevoie.Domain;

/// <summary>The two lists of a body: the handling codes that it may read, and those that it may apply. They are never derived from each other.</summary>
public sealed record Markings(IReadOnlySet<HandlingCode> Reads, IReadOnlySet<HandlingCode> Applies)
{
    /// <summary>What a body has of which nothing else was declared: it reads up to H2 and applies up to H1.</summary>
    public static Markings Usual { get; } = new(
        new HashSet<HandlingCode> { HandlingCode.H0, HandlingCode.H1, HandlingCode.H2 },
        new HashSet<HandlingCode> { HandlingCode.H0, HandlingCode.H1 });
}
