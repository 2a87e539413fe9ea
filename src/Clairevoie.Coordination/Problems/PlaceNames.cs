namespace Clairevoie.Coordination.Problems;

/// <summary>
/// Part of the name of a place, as a question looks for it: as it was written, and in small letters, since one of the two engines knows no
/// small letter of an accented one.
/// </summary>
internal sealed record PlaceNames(string Small, string Written)
{
    private const int Longest = 100;

    /// <summary>The pattern of a name; nothing where none is asked.</summary>
    public static PlaceNames Like(string? asked)
    {
        var name = (asked ?? "").Trim();
        if (name.Length == 0)
            return new("", "");
        var pattern = $"%{name[..Math.Min(name.Length, Longest)].Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";
        return new(pattern.ToLowerInvariant(), pattern);
    }
}
