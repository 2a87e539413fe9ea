namespace Clairevoie.Domain.Claims;

/// <summary>Two issuers, or two definitions, declared to say the same thing, with the reason and its source.</summary>
public sealed record Equivalence(string Of, string Left, string Right, string Reason)
{
    /// <summary>What the declaration is about: <c>issuer</c> or <c>definition</c>.</summary>
    public bool IsOf(string what) => Of == what;

    /// <summary>Whether it declares this very pair, either way round; keys as <see cref="Wording.Key"/> gives them.</summary>
    public bool Joins(string a, string b) => leftKey == a && rightKey == b || leftKey == b && rightKey == a;

    private readonly string leftKey = Wording.Key(Left);
    private readonly string rightKey = Wording.Key(Right);
}
