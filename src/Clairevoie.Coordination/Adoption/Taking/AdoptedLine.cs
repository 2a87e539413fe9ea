using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A row of measures as the form of a line of the plan would be filled in.</summary>
internal static partial class AdoptedLine
{
    private const int LongestCode = 24;

    /// <summary>What would be written in the form.</summary>
    public static WritePlanLine Form(RowRead row, AdoptionTarget target, string number, (string Strand, string Within) under)
    {
        var pilots = Split(row[Meaning.Pilot]);
        return new WritePlanLine(target.Plan, number, row[Meaning.Title], target.Territory)
        {
            Kind = under.Within.Length > 0 ? nameof(PlanLineKind.Action) : nameof(PlanLineKind.Measure),
            Strand = under.Strand,
            Within = under.Within,
            Aim = Aim(row),
            Pilot = pilots.FirstOrDefault(),
            Partners = string.Join("; ", pilots.Skip(1).Concat(Values(row, Meaning.Partners).SelectMany(Split)).Distinct(StringComparer.OrdinalIgnoreCase).Take(20)),
            Indicator = row[Meaning.Target] is { Length: > 0 } aimed ? $"{string.Join(" ; ", Values(row, Meaning.Indicator))} (cible : {aimed})".Trim() : string.Join(" ; ", Values(row, Meaning.Indicator)),
            Due = row[Meaning.Due],
            Begins = row[Meaning.Begins],
            Source = row[Meaning.Source] is { Length: > 0 and <= 200 } source ? source : target.File,
        };
    }

    /// <summary>The strand that words name: its code and its title.</summary>
    public static (string Code, string Title) Strand(string words)
    {
        var text = Footnote.Off(words);
        if (Numbered().Match(text) is { Success: true } found && found.Groups["title"].Value.Trim().Length > 0) return (found.Groups["code"].Value, found.Groups["title"].Value.Trim());
        var code = string.Concat(PlainHeading.Of(text).Select(sign => char.IsLetterOrDigit(sign) ? sign : '-'));
        return (code.Length > LongestCode ? code[..LongestCode].TrimEnd('-') : code, text);
    }

    private static string Aim(RowRead row) => string.Join("\n", Values(row, Meaning.Aim)
        .Concat(row.Fields.Where(field => field.Column.Means == Meaning.Words).Select(field => $"{field.Heading} : {field.Value}"))
        .Concat(Values(row, Meaning.Place).Select(place => $"Lieu : {place}")));

    private static IEnumerable<string> Values(RowRead row, Meaning means) => row.Fields.Where(field => field.Column.Means == means).Select(field => field.Value);

    private static string[] Split(string agencies) => agencies.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^\s*(?:(?:axe|volet|orientation|objectif|th[èe]me|th[ée]matique|partie|chapitre|priorit[ée]|chantier|pilier|enjeu)s?\s*(?:strat[ée]gique\s*)?(?:n[°o]\.?\s*)?)?(?<code>\d{1,2}|[IVX]{1,4}|[A-H])\s*[:.\-–—)]+\s*(?<title>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Numbered();
}
