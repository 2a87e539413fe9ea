using System.Globalization;
using System.Text.RegularExpressions;

namespace Clairevoie.Hall.Files;

/// <summary>A number as people write it in a French sheet, and what it is counted in.</summary>
/// <param name="Amount">The number, with its thousands and millions multiplied out.</param>
/// <param name="Unit">Empty, <c>€</c>, <c>%</c>, <c>ETP</c>, or the word that follows a count.</param>
public readonly partial record struct FrenchNumber(decimal Amount, string Unit)
{
    /// <summary>Whether it was said to be about right only: <c>≈ 40</c>, <c>environ 40</c>.</summary>
    public bool IsAbout { get; private init; }

    /// <summary>Reads <c>1 234,5</c>, <c>12 %</c>, <c>45 k€</c>, <c>1,2 M€</c>, <c>(350)</c>; nothing when it is not one number.</summary>
    public static FrenchNumber? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var told = Footnote.Off(text);
        var exact = About().Replace(told, "");
        if (exact.Length != told.Length) return Read(exact) is { } about ? about with { IsAbout = true } : null;
        var found = Shape().Match(told);
        if (!found.Success || Digits(found.Groups["digits"].Value) is not { } number) return null;
        var unit = found.Groups["unit"].Value.ToLowerInvariant().TrimEnd('.');
        var signed = found.Groups["minus"].Length > 0 || text.TrimStart().StartsWith('(') ? -number : number;
        return unit switch
        {
            "" => new(signed, ""),
            "%" => new(signed / 100, "%"),
            "etp" or "etpt" or "poste" or "postes" or "agent" or "agents" or "personne" or "personnes" or "emploi" or "emplois" or "fte" => new(signed, "ETP"),
            "k" or "k€" or "keuros" or "keur" or "ke" or "milliers d'euros" => new(signed * 1_000, "€"),
            "m€" or "meuros" or "meur" or "millions d'euros" or "million d'euros" => new(signed * 1_000_000, "€"),
            _ => new(signed, "€"),
        };
    }

    /// <summary>Reads a number with the one word of what it counts: <c>12 interventions</c>, <c>3,5 kg</c>; no day and no span.</summary>
    public static FrenchNumber? Counted(string text) => Read(text)
        ?? (Worded().Match(Footnote.Off(text)) is { Success: true } found && FrenchDay.Month(found.Groups["word"].Value) == 0 && Read(found.Groups["number"].Value) is { } number
            ? number with { Unit = found.Groups["word"].Value } : null);

    /// <summary>By what a number is multiplied whose heading or title says so: thousands, millions, or one.</summary>
    public static decimal Scale(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return Thousands().IsMatch(heading) ? 1_000 : Millions().IsMatch(heading) ? 1_000_000 : 1;
    }

    private static decimal? Digits(string written)
    {
        var digits = string.Concat(written.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('\'' or '’')));
        var (comma, dot) = (digits.LastIndexOf(','), digits.LastIndexOf('.'));
        if (comma >= 0 && dot >= 0) digits = digits.Replace(comma > dot ? "." : ",", "", StringComparison.Ordinal);
        else if (GroupedByCommas().IsMatch(digits)) digits = digits.Replace(",", "", StringComparison.Ordinal);
        else if (Grouped().IsMatch(digits)) digits = digits.Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"^\(?\s*(?<minus>[-−–])?\s*(?:[€£]\s*)?(?<digits>\d[\d\s'’.,]*)\)?\s*(?<unit>%|k\s?€|k|m\s?€|€|k\s?euros?|m\s?euros?|keur|meur|eur|euros?|milliers d'euros|millions? d'euros|etpt?|fte|postes?|agents?|personnes?|emplois?)?\.?(?:\s*(?:ttc|ht))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^\s*(?:[≈~∼]|env(?:iron|\.)?\s|about\s|around\s|approx(?:\.|imately)?\s|circa\s|ca\.?\s)\s*|\s*(?:\(?(?:env(?:iron|\.)?|estim[ée]s?|approx\.?)\)?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"^(?<number>\d[\d\s.,]*?)\s*(?<word>\p{L}{1,16}\.?)$")]
    private static partial Regex Worded();

    // Nobody counts in thousandths: 12,500 is an English twelve thousand five hundred; 0,125 is a fraction.
    [GeneratedRegex(@"^[1-9]\d{0,2}(,\d{3})+$")]
    private static partial Regex GroupedByCommas();

    // 1.234.567 is a number of thousands; 12.500 alone is one too in French, where decimals take a comma.
    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\bk\s?€|\bkeuros?\b|\bkeur\b|milliers?\s+d['’ ]euros?|\ben milliers\b", RegexOptions.IgnoreCase)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\bm\s?€|\bmeuros?\b|\bmeur\b|millions?\s+d['’ ]euros?|\ben millions\b", RegexOptions.IgnoreCase)]
    private static partial Regex Millions();
}
