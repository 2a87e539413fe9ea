using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A row of measures as the form of a line of the plan would be filled in.</summary>
internal static partial class AdoptedLine
{
    private const int LongestCode = 24, LongestSource = 200;

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
            Source = row[Meaning.Source] is { Length: > 0 and <= LongestSource } source ? source : target.File,
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

    /// <summary>A row of a measure that an earlier row told of too: what both say of it stands one below the other, and another pilot becomes a partner.</summary>
    public static PlanLine Beside(PlanLine line, PlanLine above) => line with
    {
        Aim = Both(above.Aim, line.Aim),
        Indicator = Both(above.Indicator, line.Indicator),
        Pilot = above.Pilot.Length > 0 ? above.Pilot : line.Pilot,
        Due = above.Due ?? line.Due,
        Begins = above.Begins ?? line.Begins,
        Partners = [.. above.Partners.Union(line.Partners).Concat(line.Pilot.Length > 0 && above.Pilot.Length > 0 && line.Pilot != above.Pilot ? [line.Pilot] : []).Distinct()],
    };

    /// <summary>Whether a cell of a row that was taken has its place in the register.</summary>
    public static bool HasPlace(RowRead row, FieldRead field) => field.Column.Means switch
    {
        Meaning.Number or Meaning.Title or Meaning.Parent or Meaning.Strand or Meaning.Aim or Meaning.Words or Meaning.Pilot or Meaning.Partners or Meaning.Place
            or Meaning.Indicator or Meaning.Target or Meaning.Due or Meaning.Begins or Meaning.State or Meaning.News or Meaning.Progress => true,
        Meaning.StateTick => field == row.Fields.First(one => one.Column.Means is Meaning.State or Meaning.StateTick) || field.Value == States.Late,
        Meaning.ToldOn => row.Fields.Any(one => one.Column.Means is Meaning.News or Meaning.Progress or Meaning.State or Meaning.StateTick),
        Meaning.Source => field.Value.Length <= LongestSource,
        Meaning.Sum => !field.Value.EndsWith("(part)", StringComparison.Ordinal),
        Meaning.Funder or Meaning.Year => row.Fields.Any(one => one.Column.Means == Meaning.Sum),
        _ => false,
    };

    private static string Both(string above, string own) => above.Length == 0 || above == own || above.Split('\n').Contains(own) ? (above.Length > 0 ? above : own) : own.Length == 0 ? above : $"{above}\n{own}";

    private static string Aim(RowRead row) => string.Join("\n", Values(row, Meaning.Aim)
        .Concat(row.Fields.Where(field => field.Column.Means == Meaning.Words).Select(field => $"{field.Heading} : {field.Value}"))
        .Concat(Values(row, Meaning.Place).Select(place => $"Lieu : {place}")));

    private static IEnumerable<string> Values(RowRead row, Meaning means) => row.Fields.Where(field => field.Column.Means == means).Select(field => field.Value);

    private static string[] Split(string agencies) => agencies.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^\s*(?:(?:axe|volet|orientation|objectif|th[èe]me|th[ée]matique|partie|chapitre|priorit[ée]|chantier|pilier|enjeu)s?\s*(?:strat[ée]gique\s*)?(?:n[°o]\.?\s*)?)?(?<code>\d{1,2}|[IVX]{1,4}|[A-H])\s*[:.\-–—)]+\s*(?<title>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Numbered();
}
