namespace Clairevoie.Domain;

/// <summary>How a territory is written: its level and its code, such as <c>DEP-75</c>, <c>ARM-75118</c> or <c>ZON-…</c>.</summary>
public static class TerritoryCode
{
    private const int Longest = 40;

    private static readonly string[] Levels = ["PAYS", "REG", "DEP", "EPCI", "COM", "ARM", "QUA"];

    /// <summary>Codes from the widest level to the narrowest, then by code: how a form offers them.</summary>
    public static IReadOnlyList<string> InOrder(IEnumerable<string> codes) =>
        [.. codes.OrderBy(code => Array.IndexOf(Levels, code.Split('-')[0]) is >= 0 and var level ? level : Levels.Length).ThenBy(code => code, StringComparer.Ordinal)];

    /// <summary>Whether the text could be one.</summary>
    public static bool Could(string? text)
    {
        var code = text?.Trim() ?? "";
        return code.Length is > 4 and <= Longest
            && code[3] == '-'
            && code.AsSpan(0, 3).ContainsAnyExceptInRange('A', 'Z') is false
            && code[4..].All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_');
    }
}
