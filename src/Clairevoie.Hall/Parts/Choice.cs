namespace Clairevoie.Hall.Parts;

/// <summary>One answer that a question offers.</summary>
public sealed record Choice(string Value, string Label, string? Hint = null);

/// <summary>One line of a definition list: what is named, what it is, and a remark.</summary>
public sealed record Fact(string Term, string? Value, string? Remark = null);
