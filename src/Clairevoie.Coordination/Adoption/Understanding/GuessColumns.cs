using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What each column of one table is taken for. A meaning that a row can have only once goes to the column that fits it best.</summary>
internal sealed partial class GuessColumns(FoundTable table, IReadOnlyList<ColumnContent> contents, TableKind kind)
{
    private static readonly HashSet<Meaning> Many = [Meaning.Unknown, Meaning.LeftOut, Meaning.Person, Meaning.Words, Meaning.News, Meaning.Aim, Meaning.StateTick, Meaning.Sum, Meaning.Count, Meaning.RowTotal, Meaning.Partners, Meaning.Series, Meaning.Place, Meaning.Indicator];

    private readonly ColumnMeaning[] taken = [.. table.Columns.Select(_ => new ColumnMeaning(Meaning.Unknown))];

    /// <summary>The year that the table is about.</summary>
    public int? Year { get; init; }

    /// <summary>Its titles, which may say in what it counts.</summary>
    public string About { get; init; } = "";

    public IReadOnlyList<ColumnMeaning> All()
    {
        for (var at = 0; at < taken.Length; at++) taken[at] = ByHeading(at);
        if (kind is TableKind.Measures) Hierarchy();
        if (kind is TableKind.Measures && taken.All(one => one.Means != Meaning.Pilot)) CoPilots();
        if (kind is TableKind.Meetings) Decisions();
        for (var at = 0; at < taken.Length; at++)
            if (taken[at].Means == Meaning.Unknown) taken[at] = ByContent(at) with { ByContent = true };
        Totals();
        return taken;
    }

    private ColumnMeaning ByHeading(int at)
    {
        var (column, content) = (table.Columns[at], contents[at]);
        if (column.Path.Count == 0) return new(Meaning.Unknown);
        var counted = kind == TableKind.Counts ? GuessTable.PeriodOf(column, Year) ?? (content.Numbers > 0.5 ? GuessTable.YearOf(column) : null) : null;
        if (counted is null && (column.Path.Any(level => PersonHeading.IsOne(level, content)) || (content.Filled > 1 && content.Persons > 0.4 && !HeadingWords.Of(kind, column.Path[^1]).Contains(Meaning.Place)))) return new(Meaning.Person);
        if (counted is { } period) return new(Meaning.Count) { Period = period, Series = SeriesOf(column) };
        if (kind == TableKind.Counts && content.Numbers > 0.5 && HeadingWords.IsTotal(column.Path[^1])) return new(Meaning.Count) { Series = SeriesOf(column) };
        if (kind is TableKind.Measures or TableKind.Meetings && content.Numbers < 0.5 && (kind == TableKind.Measures || table.Columns.Count(IsTickHead) > 1) && States.OfTick(column.Path[^1]) is { Length: > 0 } state && (content.Ticks > 0.5 || content.Filled == 0 || (content.Length < 4 && IsTickGroup(column)))) return new(Meaning.StateTick) { State = state };
        if (Sum(column, content) is { } sum) return sum;
        if (kind == TableKind.Measures && content is { Codes: > 0.7, Length: < 12, Distinct: > 0.7 } && HeadingWords.Of(kind, column.Path[^1]).Contains(Meaning.Title) && taken.Take(at).All(other => other.Means != Meaning.Number)) return new(Meaning.Number);
        foreach (var means in column.Path.Reverse().SelectMany(level => HeadingWords.Of(kind, level)))
            if (Fits(means, at) && !(means == Meaning.Person && content is { Numbers: > 0.8, Length: < 7 }) && (Many.Contains(means) || !taken.Take(at).Any(other => other.Means == means))) return new(means);
        return new(Meaning.Unknown);
    }

    private static bool IsTickHead(FoundColumn column) => column.Path.Count > 0 && States.OfTick(column.Path[^1]).Length > 0;

    private bool IsTickGroup(FoundColumn column) => table.Columns.Count(other => States.OfTick(other.Path.Count > 0 ? other.Path[^1] : "").Length > 0) > 1 && States.OfTick(column.Path[^1]).Length > 0;

    private static string SeriesOf(FoundColumn column) => string.Join(' ', column.Path.Where(level => FrenchDay.Read(level, 2000) is null && !HeadingWords.IsTotal(level) && !Plainly().IsMatch(PlainHeading.Of(level))));

    // « Valeur 2024 » says when, and nothing of what is counted.
    [GeneratedRegex(@"^(?:valeurs?|resultats?|realises?|nombre|nb|total|annee|value|result|actual|year) (?:en |de |in )?20\d{2}$")]
    private static partial Regex Plainly();

    /// <summary>Whether the content does not contradict the heading.</summary>
    private bool Fits(Meaning means, int at)
    {
        var content = contents[at];
        if (content.Filled == 0) return true;
        return means switch
        {
            Meaning.Number => content.Length < 25,
            Meaning.Progress => content.Numbers > 0.5 && content.Days < 0.5,
            Meaning.Due or Meaning.Begins or Meaning.ToldOn or Meaning.MeetingDay => content.Days > 0.3 || content.Serials > 0.5 || (content.Length < 25 && content.Numbers < 0.5 && content.States < 0.5 && content.Agencies < 0.5),
            Meaning.State => content.States > 0.4 || (content.Numbers < 0.5 && content.Days < 0.5 && (content.Ticks > 0.5 || content.Length < 15)),
            Meaning.Title or Meaning.Decision => content.Numbers < 0.5 && content.Days < 0.5 && content.States < 0.6,
            Meaning.Aim or Meaning.News or Meaning.Words or Meaning.AgendaItem => content.Days < 0.7 && (content.Numbers < 0.7 || means == Meaning.Words),
            Meaning.Pilot or Meaning.Partners or Meaning.Owner => content.Numbers < 0.5 && content.Days < 0.5 && content.States < 0.7,
            Meaning.Count => content.Numbers > 0.5,
            Meaning.Series => content.Numbers < 0.5,
            Meaning.Place or Meaning.Committee => content.Numbers < 0.6 && content.Days < 0.5,
            Meaning.Year => content.Numbers > 0.5 || content.Days > 0.5,
            _ => true,
        };
    }

    private ColumnMeaning? Sum(FoundColumn column, ColumnContent content)
    {
        // Shares are no sums, even where the heading of their neighbours speaks of money.
        if (kind != TableKind.Measures || (content.Filled > 0 && content.Numbers < 0.4) || content.Percents > 0.5) return null;
        var (heading, staff) = (column.Heading, column.Path.Any(HeadingWords.IsStaff));
        var year = GuessTable.YearIn(heading);
        var money = HeadingWords.IsSum(heading) && !column.Path.Any(level => HeadingWords.Of(kind, level).Contains(Meaning.Funder) && !HeadingWords.IsSum(level));
        var bare = year is not null && content.Numbers > 0.5 && content.Days < 0.5;
        var group = content.Numbers > 0.6 && column.Path.Count > 1 && year is null && HeadingWords.IsSum(column.Path[0]);
        var paid = content.Numbers > 0.5 && Funders.In(column.Path).Length > 0;
        if (!staff && !money && !bare && !group && !paid) return null;
        if (HeadingWords.Of(kind, heading).Any(means => means is Meaning.Due or Meaning.Target or Meaning.Progress) && !money) return null;
        return new(Meaning.Sum)
        {
            Year = year ?? Year, Kind = staff ? PlanSumKind.Staff : PlanSumKind.Budget, Status = HeadingWords.Status(heading), Funder = Funders.In(column.Path),
            Scale = staff ? 1 : FrenchNumber.Scale(heading) is var own and > 1 ? own : FrenchNumber.Scale(About),
        };
    }

    // Two columns of titles: the one that repeats itself is the measure, the other its actions.
    private void Hierarchy()
    {
        var title = Array.FindIndex(taken, one => one.Means == Meaning.Title);
        if (title < 0) return;
        for (var at = title + 1; at < taken.Length; at++)
        {
            if (taken[at].Means != Meaning.Unknown || table.Columns[at].Path.Count == 0 || !HeadingWords.Of(kind, table.Columns[at].Path[^1]).Contains(Meaning.Title) || contents[at].Numbers > 0.5) continue;
            var repeats = contents[title].Distinct < 0.85 || contents[title].Filled < contents[at].Filled;
            if (repeats && !taken.Any(one => one.Means == Meaning.Parent)) (taken[title], taken[at]) = (new(Meaning.Parent), new(Meaning.Title));
            else taken[at] = new(Meaning.Aim);
            title = Array.FindIndex(taken, one => one.Means == Meaning.Title);
        }

        if (taken.All(one => one.Means != Meaning.Title) && Array.FindIndex(taken, one => one.Means == Meaning.Aim) is >= 0 and var aim) taken[aim] = new(Meaning.Title);
    }

    // Where nobody carries it alone, those who carry it together do.
    private void CoPilots()
    {
        var at = Array.FindIndex(taken, one => one.Means == Meaning.Partners);
        if (at >= 0 && PlainHeading.Of(table.Columns[at].Heading).Contains("pilote", StringComparison.Ordinal)) taken[at] = new(Meaning.Pilot);
    }

    private void Decisions()
    {
        // Where nobody carries anything out and nothing is due, it is a calendar: what was spoken of is no decision.
        if (taken.Any(one => one.Means == Meaning.Decision) || taken.All(one => one.Means is not (Meaning.Owner or Meaning.Due))) return;
        var best = Enumerable.Range(0, taken.Length).Where(at => taken[at].Means is Meaning.News or Meaning.AgendaItem && contents[at].Length > 10).Cast<int?>().LastOrDefault();
        if (best is { } at) taken[at] = new(Meaning.Decision);
    }

    private ColumnMeaning ByContent(int at)
    {
        var content = contents[at];
        if (content.Filled == 0) return new(Meaning.LeftOut);
        if (content.Persons > 0.4) return new(Meaning.Person);
        bool Free(Meaning means) => taken.All(one => one.Means != means);
        return kind switch
        {
            TableKind.Counts when content.Days > 0.6 && Free(Meaning.Period) && taken.All(one => one.Period.Length == 0) => new(Meaning.Period),
            TableKind.Counts when content.Numbers > 0.6 && GuessTable.YearIn(table.Columns[at].Heading) is null => new(Meaning.Count) { Series = table.Columns[at].Heading },
            TableKind.Counts when content.Numbers < 0.3 => new(Meaning.Series),
            TableKind.Meetings when content.Days > 0.6 && Free(Meaning.MeetingDay) => new(Meaning.MeetingDay),
            TableKind.Meetings when content is { States: > 0.6, Filled: > 1 } && Free(Meaning.State) && Free(Meaning.StateTick) => new(Meaning.State),
            TableKind.Meetings when content is { Agencies: > 0.7, Filled: > 1 } && Free(Meaning.Owner) => new(Meaning.Owner),
            TableKind.Measures when table.Columns[at].Path.Count > 0 => Named(content, Free),
            TableKind.Measures => Unnamed(at, content, Free),
            _ => new(Meaning.Unknown),
        };
    }

    private static ColumnMeaning Named(ColumnContent content, Func<Meaning, bool> free) =>
        content.States > 0.6 && free(Meaning.State) ? new(Meaning.State)
        : content.Agencies > 0.7 && content.Filled > 1 && free(Meaning.Pilot) ? new(Meaning.Pilot)
        : content.Length > 15 && content.Distinct > 0.7 && content.Numbers < 0.3 && content.Days < 0.3 && free(Meaning.Title) ? new(Meaning.Title)
        : new(Meaning.Unknown);

    private static ColumnMeaning Unnamed(int at, ColumnContent content, Func<Meaning, bool> free) =>
        content.Codes > 0.7 && content.Distinct > 0.8 && at < 2 && free(Meaning.Number) ? new(Meaning.Number)
        : content.States > 0.6 && free(Meaning.State) ? new(Meaning.State)
        : content.Days > 0.6 && free(Meaning.Due) ? new(Meaning.Due)
        : content.Agencies > 0.6 && free(Meaning.Pilot) ? new(Meaning.Pilot)
        : content.Length > 12 && content.Numbers < 0.3 && free(Meaning.Title) ? new(Meaning.Title)
        : content.Distinct < 0.7 && content.Numbers < 0.3 && at < 2 && free(Meaning.Strand) ? new(Meaning.Strand)
        : new(Meaning.Unknown);

    // A total is one only beside what it adds up.
    private void Totals()
    {
        for (var at = 0; at < taken.Length; at++)
        {
            var means = taken[at].Means;
            if (table.Columns[at].Path.Count == 0 || means is not (Meaning.Count or Meaning.Sum or Meaning.Unknown) || !table.Columns[at].Path.Any(HeadingWords.IsTotal)) continue;
            var kin = Enumerable.Range(0, taken.Length).Count(other => other != at && taken[other].Means is Meaning.Count or Meaning.Sum && !table.Columns[other].Path.Any(HeadingWords.IsTotal));
            if (kin > 1 || (kin > 0 && means == Meaning.Count)) taken[at] = taken[at] with { Means = Meaning.RowTotal };
        }
    }
}
