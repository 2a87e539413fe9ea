using System.Text.RegularExpressions;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Who pays, where a heading names them.</summary>
public static partial class Funders
{
    /// <summary>The funder named by a level of a heading, as it writes it; empty when none is.</summary>
    public static string In(IReadOnlyList<string> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        foreach (var level in path.Reverse())
            if (Known().Match(level) is { Success: true } found) return Tidy(found.Value);
        return "";
    }

    private static string Tidy(string told) => told.Length <= 8 && told.All(sign => char.IsLetter(sign) || sign is ' ' or '-') && PlainHeading.Of(told) is "mildeca" or "fipd" or "ars" or "anct" or "caf" or "fipdr" ? told.ToUpperInvariant() : char.ToUpperInvariant(told[0]) + told[1..];

    [GeneratedRegex(@"\b(?:MILDECA|FIPDR?|ARS|ANCT|CAF|CPAM|DDETS|DRIHL|DRIEETS|DIPN|[ÉEe]tat|r[ée]gion|d[ée]partement|ville|commune|m[ée]tropole|bailleurs?|europe|FSE\+?|FEDER|AGRASC|pr[ée]fecture|conseil d[ée]partemental|conseil r[ée]gional|politique de la ville|fonds addictions)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Known();
}
