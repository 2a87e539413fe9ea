using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Bodies;

/// <summary>Somebody declares a body; every field may be wrong.</summary>
public sealed record DeclareBody(string? Code, string? Name, BodyKind? Kind, string? Territory, string? Parent)
{
    private const int LongestName = 80;

    /// <summary>The body that follows, or every reason why none does.</summary>
    public Decision<BodyDeclared> Decide(IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        List<Refusal> no = [];
        var (code, name) = ((Code ?? "").Trim().ToUpperInvariant(), PlainText.Of(Name));
        if (code.Length is 0 or > 40 || !code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_')) no.Add(new("code-unreadable", nameof(Code)));
        else if (known.Contains(code)) no.Add(new("code-taken", nameof(Code)));
        if (name.Length is 0 or > LongestName) no.Add(new("name-missing", nameof(Name), LongestName));
        if (Kind is not { } kind || !Enum.IsDefined(kind)) no.Add(new("kind-missing", nameof(Kind)));
        if (!TerritoryCode.Could(Territory)) no.Add(new("territory-unreadable", nameof(Territory)));
        var parent = string.IsNullOrWhiteSpace(Parent) ? null : Parent;
        if (parent is not null && !known.Contains(parent)) no.Add(new("parent-unknown", nameof(Parent)));
        return no.Count > 0 ? no : new BodyDeclared(code, name, Kind!.Value, Territory!.Trim(), parent);
    }
}

/// <summary>A body was declared.</summary>
public sealed record BodyDeclared(string Code, string Name, BodyKind Kind, string Territory, string? Parent);
