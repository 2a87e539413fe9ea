namespace Clairevoie.Domain.Claims;

/// <summary>Where a figure holds: a code such as <c>DEP-75</c>, with the year of the code after an @ where it matters.
/// An empty code is a territory that is not stated.</summary>
public sealed record ClaimTerritory(string Code, Basis Basis)
{
    /// <summary>The text by which two territories are found the same, without the year.</summary>
    public string Key { get; } = Wording.Key(Code.Split('@')[0]);

    /// <summary>The year of the code, or nothing.</summary>
    public string Year { get; } = Code.Contains('@', StringComparison.Ordinal) ? Code.Split('@')[1].Trim() : "";

    public bool IsKnown => Key.Length > 0 && Basis != Basis.NotStated;

    /// <summary>The level: DEP, COM, ARM, FRA, ZON; empty when the territory is a name.</summary>
    public string Level { get; } = Code.Length == 3 || Code.Length > 3 && Code[3] == '-' ? Code[..3] : "";
}
