using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Proposes what a table is about and what each of its columns is, by the words of its headings, then by its content.</summary>
public static partial class GuessTable
{
    /// <summary>The proposal; what somebody said of a column before prevails.</summary>
    public static TableSense Of(FoundTable table, string file, AdoptionChoices choices)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(choices);
        var contents = table.Columns.Select(column => ColumnContent.Of(table, column)).ToList();
        // « Lieu : » and what stands beside it name no table.
        var around = table.Titles.Where((cell, at) => !cell.Text.EndsWith(':') && (at == 0 || !table.Titles[at - 1].Text.EndsWith(':'))).TakeLast(4).Reverse().Select(cell => cell.Text).ToList();
        var year = around.Concat(table.Titles.Select(cell => cell.Text)).Concat([table.Grid.Name, file]).Select(YearIn).FirstOrDefault(found => found is not null);
        var kind = KindOf(table, contents);
        var columns = new GuessColumns(table, contents, kind) { Year = year, About = string.Join(' ', around.Append(table.Grid.Name)) }.All();
        var sense = new TableSense(table, kind, columns) { Year = year, Title = around.FirstOrDefault(words => words.Length > 3) ?? table.Grid.Name };
        return choices.Over(sense);
    }

    /// <summary>Whether words say when a table was written or printed, not what it is about.</summary>
    public static bool IsEdition(string words) => EditedOn().IsMatch(words);

    /// <summary>The one year that words name.</summary>
    public static int? YearIn(string words)
    {
        if (EditedOn().IsMatch(words)) return null;
        var years = YearWords().Matches(words).Select(found => int.Parse(found.Value, CultureInfo.InvariantCulture)).Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }

    private static TableKind KindOf(FoundTable table, List<ColumnContent> contents)
    {
        var headings = table.Columns.Select(column => column.Heading).ToList();
        var periods = headings.Where((heading, at) => IsPeriod(table.Columns[at]) && !HeadingWords.IsSum(heading) && (contents[at].Numbers > 0.5 || contents[at].Filled == 0)).Count();
        if (periods >= 3 && !headings.Exists(heading => HeadingWords.Of(TableKind.Measures, heading).FirstOrDefault() is Meaning.Pilot or Meaning.Number or Meaning.Due)) return TableKind.Counts;
        if (Meets([.. headings.Where((_, at) => contents[at].Numbers < 0.6 || contents[at].Filled == 0)])) return TableKind.Meetings;
        var rowPeriod = contents.FindIndex(content => content.Days > 0.6 && content.Distinct * content.Filled > 1.5);
        var numbers = contents.Where((content, at) => at != rowPeriod && content.Numbers > 0.6 && content.Filled > 0).Count();
        if (rowPeriod >= 0 && IsWhole(table, rowPeriod) && numbers > 0 && !headings.Exists(heading => HeadingWords.Of(TableKind.Measures, heading).FirstOrDefault() is Meaning.Pilot or Meaning.State) && !Lists(headings, contents)) return TableKind.Counts;
        if (IsIndicators(headings, contents)) return TableKind.Counts;
        if (headings.FindIndex(heading => HeadingWords.Of(TableKind.Counts, heading).FirstOrDefault() == Meaning.Period) is >= 0 and var when && headings.Count > 1 && contents.Where((content, at) => at != when && content.Filled > 0).All(content => content.Numbers > 0.6)) return TableKind.Counts;
        if (headings.Exists(heading => HeadingWords.Of(TableKind.Measures, heading).FirstOrDefault() is Meaning.Title or Meaning.Pilot or Meaning.State or Meaning.Strand or Meaning.Number)) return TableKind.Measures;
        return contents.Exists(content => content.Length > 15 && content.Distinct > 0.7) && contents.Exists(content => content.Agencies > 0.5 || content.States > 0.5) ? TableKind.Measures : TableKind.Unknown;
    }

    // Indicators with a value for each year, and nobody who carries anything out.
    private static bool IsIndicators(List<string> headings, List<ColumnContent> contents) =>
        headings.Exists(heading => HeadingWords.Of(TableKind.Measures, heading).FirstOrDefault() == Meaning.Indicator)
        && !headings.Exists(heading => HeadingWords.Of(TableKind.Measures, heading).FirstOrDefault() is Meaning.Title or Meaning.Pilot or Meaning.State or Meaning.Due)
        && headings.Where((heading, at) => contents[at].Numbers > 0.5 && YearIn(heading) is not null && !HeadingWords.IsSum(heading)).Any();

    /// <summary>The year that a heading of counts ends with, « Valeur 2024 »; not the year of an aim.</summary>
    internal static string? YearOf(FoundColumn column) =>
        column.Path.Count > 0 && YearIn(column.Path[^1]) is { } year && !Aimed().IsMatch(PlainHeading.Of(column.Heading)) ? year.ToString(CultureInfo.InvariantCulture) : null;

    // Titles in words beside days and sums are a list of measures, not counts.
    private static bool Lists(List<string> headings, List<ColumnContent> contents) =>
        headings.Where((heading, at) => contents[at] is { Length: > 20, Distinct: > 0.7, Numbers: < 0.3 } && HeadingWords.Of(TableKind.Measures, heading).FirstOrDefault() == Meaning.Title).Any();

    private static bool Meets(List<string> headings)
    {
        var found = headings.ConvertAll(heading => HeadingWords.Of(TableKind.Meetings, heading).FirstOrDefault());
        var plain = headings.ConvertAll(PlainHeading.Of);
        var decides = plain.Exists(words => words.Contains("decision", StringComparison.Ordinal) || words.Contains("decide", StringComparison.Ordinal) || words.Contains("releve", StringComparison.Ordinal) || words.Contains("suites a donner", StringComparison.Ordinal) || words.Contains("suite a donner", StringComparison.Ordinal) || words.Contains("agreed", StringComparison.Ordinal) || words is "arbitrage" or "arbitrages" or "conclusions");
        var met = plain.Exists(words => MeetingWords().IsMatch(words));
        return (decides && (met || found.Contains(Meaning.Owner) || found.Contains(Meaning.MeetingDay))) || (met && found.Contains(Meaning.MeetingDay)) || (found.Contains(Meaning.AgendaItem) && found.Contains(Meaning.MeetingDay) && found.Contains(Meaning.Decision));
    }

    /// <summary>Whether a heading is a month, a quarter, a half or a year.</summary>
    internal static bool IsPeriod(FoundColumn column) => column.Path.Count > 0 && (PeriodOf(column, 2000) is not null);

    /// <summary>The period that the levels of a heading name together.</summary>
    internal static string? PeriodOf(FoundColumn column, int? year)
    {
        var inPath = column.Path.Select(YearIn).FirstOrDefault(found => found is not null) ?? year;
        foreach (var level in column.Path.Reverse())
            if (FrenchDay.Read(level, inPath) is { } day && (day.Period ?? Month(day)) is { Length: > 4 } period) return period;
        return column.Path.Reverse().Select(level => FrenchDay.Read(level, inPath)?.Period).FirstOrDefault(whole => whole is not null);
    }

    // A heading that is the first of a month stands for its month.
    private static string? Month(FrenchDay day) => day.First == day.Last && day.First.Day == 1 ? day.First.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null;

    private static bool IsWhole(FoundTable table, int column) =>
        table.Rows.Where(row => row.Sort == RowSort.Data).Select(row => table.Cell(row, table.Columns[column])).Where(cell => !cell.IsEmpty).All(cell => cell.Day is { Day: 1 } || FrenchDay.Read(cell.Text, 2000) is { Period: not null } or { First.Day: 1 } || FrenchMark.IsNothing(cell.Text));

    // The day on which a table was printed is not the year that it is about.
    [GeneratedRegex(@"[ée]dit[ée]e?s?\b|updated|printed|as of|as at|mise? [àa] jour|\bm[àa]j\b|version|imprim|extrait|export|arr[êe]t[ée] (?:au|le)|situation au|\bau \d", RegexOptions.IgnoreCase)]
    private static partial Regex EditedOn();

    [GeneratedRegex(@"cible|objectif|prev|attendu|vise|target|expected|planned|forecast|projet")]
    private static partial Regex Aimed();

    [GeneratedRegex(@"(?<!\d)20\d{2}(?!\d)")]
    private static partial Regex YearWords();

    [GeneratedRegex(@"reunion|instance|comite|seance|copil|ordre du jour|points? abordes?|\bcr\b|cellule|^gpo|meeting|committee|agenda")]
    private static partial Regex MeetingWords();
}
