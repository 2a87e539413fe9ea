using System.Text.RegularExpressions;

namespace Clairevoie.Publication.Files;

/// <summary>The form of a territory code: a level and an INSEE code, or a list of our own (ZON).</summary>
public static partial class TerritoryCode
{
    public static bool IsWellFormed(string code) => Form().IsMatch(code);

    [GeneratedRegex(@"^(FRA|REG-\d{2}|DEP-(\d{2}|2[AB]|9[78]\d)|(COM|ARM)-(\d{2}|2[AB])\d{3}|QUA-\d{7}|IRI-(\d{2}|2[AB])\d{7}|(EPC|ZON)-[A-Za-z0-9]+(-[A-Za-z0-9]+)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
