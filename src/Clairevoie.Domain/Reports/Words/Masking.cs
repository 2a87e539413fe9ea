using System.Text.RegularExpressions;

namespace Clairevoie.Domain;

/// <summary>
/// Masks what leads to a person. A street address is not masked: the place is the report.
/// It knows French ways of writing; a number told in a riddle passes, and that is what quarantine and people are for.
/// </summary>
public static partial class Masking
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly (Masked What, string Mark, Regex Shape)[] Shapes =
    [
        (Masked.Email, "[adresse électronique]", Email()),
        (Masked.Link, "[lien]", Link()),
        (Masked.Handle, "[compte]", Handle()),
        (Masked.Phone, "[téléphone]", Phone()),
        (Masked.Phone, "[téléphone]", SpelledPhone()),
        (Masked.Door, "[porte ou étage]", Floor()),
        (Masked.Door, "[porte ou étage]", Door()),
        (Masked.Door, "[code de porte]", DoorCode()),
        (Masked.Plate, "[plaque]", Plate()),
        (Masked.Plate, "[plaque]", SpacedPlate()),
        (Masked.Plate, "[plaque]", OldPlate()),
    ];

    /// <summary>The words with marks in place of what was masked, and what was.</summary>
    public static (string Words, IReadOnlyList<Masked> What) Of(string words)
    {
        var found = new List<Masked>();
        foreach (var (what, mark, shape) in Shapes)
        {
            var masked = shape.Replace(words, mark);
            if (!ReferenceEquals(masked, words) && masked != words) found.Add(what);
            words = masked;
        }

        return (words, [.. found.Distinct()]);
    }

    [GeneratedRegex(@"[\w.+\-]+\s?(?:@|\(at\)|\[at\]|\sarobase\s)\s?[\w\-]+(?:\s?(?:\.|\spoint\s)\s?[\w\-]+)+", Loose)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?:https?://|www\.)\S+|\b[\w\-]+(?:\.[\w\-]+)*\.(?:com|fr|net|org|info|io|me|gg|app|ru|onion|eu|chat|link)\b(?:/\S*)?", Loose)]
    private static partial Regex Link();

    [GeneratedRegex(
        """
        (?<!\w)@[\w.\-]{2,}
        |\b(?:snap(?:chat)?|insta(?:gram)?|telegram|télégram|whatsapp|signal|tiktok|facebook|messenger|discord|twitter|wickr|threema)
          (?:\s+(?:est|is))?\s*(?:[:=@]|\b(?:pseudo|compte|nom|id)\b\s*:?)\s*[\w.\-]+
        |\b(?:snap(?:chat)?|insta(?:gram)?|telegram|whatsapp|tiktok|discord)\s+(?=[\w.\-]*[\d_])[\w.\-]+
        """, Loose | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Handle();

    // A date such as 01/02/2026 14 h is ten digits that begin with 0 too: it is told apart first.
    [GeneratedRegex(
        """
        (?<![\d])(?!\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}(?![/.\-]?\d))
        (?:(?:\+|00)[\s.\-(]{0,2}[1-9](?:[\s.\-/()]{0,2}\d){7,13}
          |0[\s.\-/]{0,2}[1-9](?:[\s.\-/]{0,2}\d){8}
          |[67](?:[\s.\-]?\d{2}){4})(?!\d)
        """, Loose | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Phone();

    [GeneratedRegex(
        """
        \bz[ée]ro[\s\-]+(?:(?:et|z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize
          |vingts?|trente|quarante|cinquante|soixante|septante|octante|nonante)\b[\s\-,]*){4,}
        """, Loose | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SpelledPhone();
}
