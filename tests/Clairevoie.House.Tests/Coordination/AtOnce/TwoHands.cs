namespace Clairevoie.HouseTests.Coordination.AtOnce;

/// <summary>
/// Two people who have one page open at once: what each writes in one of its forms. Either both are kept and both are read afterwards, or
/// the second is told, and finds both on the page.
/// </summary>
/// <param name="Role">Whose page it is.</param>
/// <param name="Page">Where it is found.</param>
internal sealed record TwoHands(Domain.Role Role, Func<Visitor, Task<string>> Page)
{
    /// <summary>What the first writes over what stands in the form.</summary>
    public required IReadOnlyDictionary<string, string> First { get; init; }

    /// <summary>What the second writes.</summary>
    public required IReadOnlyDictionary<string, string> Second { get; init; }

    /// <summary>What is read of both: the words themselves where nothing else is said.</summary>
    public IReadOnlyList<string>? Reads { get; init; }

    /// <summary>The form of the first, where it is another one of the same page.</summary>
    public string? FirstIn { get; init; }

    /// <summary>Whether what the second writes is added to what the first wrote.</summary>
    public bool Adds { get; init; }

    /// <summary>Whether the second cannot write any more, and keeps the words on the page.</summary>
    public bool Over { get; init; }

    /// <summary>Where both are read when both are kept; the page itself where nothing is said.</summary>
    public Func<string, string> Shown { get; init; } = page => page;

    public IReadOnlyList<string> ToRead => Reads ?? [.. First.Values.Concat(Second.Values)];
}
