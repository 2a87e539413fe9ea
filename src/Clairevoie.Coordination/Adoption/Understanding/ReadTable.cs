using System.Text.RegularExpressions;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Reads the rows of one table: values, what is filled down, « idem », totals apart, colours where the sheet explains them.</summary>
internal sealed partial class ReadTable(TableSense sense, Legend legend)
{
    private static readonly HashSet<Meaning> FilledDown = [Meaning.Strand, Meaning.Parent, Meaning.MeetingDay, Meaning.Committee];

    private static readonly HashSet<Meaning> Worded = [Meaning.Title, Meaning.Parent, Meaning.Decision, Meaning.AgendaItem, Meaning.Committee, Meaning.Place, Meaning.Series, Meaning.Indicator, Meaning.Aim];

    private readonly FoundTable table = sense.Table;
    private readonly List<CellReading> cells = [];
    private readonly List<RowRead> rows = [];
    private readonly List<Remark> remarks = [];
    private readonly Dictionary<int, string> last = [];
    private readonly CheckTotals totals = new(sense);
    private readonly List<(string Fill, string Address)> colours = [];
    private readonly bool yearsAcross = sense.Columns.Any(column => column is { Means: Meaning.Count, Period.Length: 4 });
    private readonly HashSet<int> worded = [.. Enumerable.Range(0, sense.Columns.Count).Where(at => Worded.Contains(sense.Columns[at].Means) && ColumnContent.Of(sense.Table, sense.Table.Columns[at]).Numbers < 0.5)];
    private string label = "";

    /// <summary>Colours that no legend names.</summary>
    public IReadOnlyList<(string Fill, string Address)> Colours => colours;

    public TableRead Read()
    {
        if (table.Titles is [.., var title] && StrandWords().IsMatch(title.Text))
        {
            label = title.Text;
            cells.Add(Reading(title, CellRole.Label));
        }

        for (var row = table.Heading.Top; row <= table.Heading.Bottom; row++) Keep(row, CellRole.Heading);
        foreach (var row in table.Rows)
        {
            switch (row.Sort)
            {
                case RowSort.Label: Label(row); break;
                case RowSort.Repeated: Keep(row.At, CellRole.Heading); break;
                case RowSort.Total: Total(row); break;
                case RowSort.Data: Data(row); break;
            }
        }

        return new(sense, rows, cells, [.. remarks, .. totals.Remarks]);
    }

    private void Keep(int row, CellRole role)
    {
        foreach (var column in table.Columns)
            if (table.Grid[row, column.At] is { IsEmpty: false } cell) cells.Add(Reading(cell, role));
    }

    private void Label(FoundRow row)
    {
        label = table.Columns.Select(column => table.Grid[row.At, column.At].Text).First(text => text.Length > 0);
        last.Clear();
        totals.Begin();
        Keep(row.At, CellRole.Label);
    }

    private void Total(FoundRow row)
    {
        Keep(row.At, CellRole.Total);
        totals.Row(row);
    }

    private void Data(FoundRow row)
    {
        List<FieldRead> fields = [];
        var year = GuessTable.YearIn(label) ?? sense.Year;
        for (var at = 0; at < table.Columns.Count; at++)
            if (Field(row, at, year) is { } field) fields.Add(field);
        if (sense.Kind == TableKind.Measures && !fields.Exists(field => field.Column.Means is Meaning.State or Meaning.StateTick) && Coloured(row) is { } state) fields.Add(state);
        if (sense.Kind == TableKind.Meetings && !fields.Exists(field => field.Column.Means == Meaning.MeetingDay) && DayOfLabel() is { } met) fields.Add(met);
        totals.Add(row);
        if (sense.Kind == TableKind.Measures && !fields.Exists(field => field.Column.Means is Meaning.Title or Meaning.Parent)) Nameless(row);
        else if (fields.Count > 0) rows.Add(new(table.Grid.Name, row.At + 1, label, fields));
    }

    // A row that does not say what it is about would be lost: its cells are named instead.
    private void Nameless(FoundRow row)
    {
        var why = sense.Columns.Any(column => column.Means is Meaning.Title) ? "row-without-title" : "table-without-title";
        var within = table.Columns.Select(column => table.Grid[row.At, column.At].Address).ToHashSet();
        for (var at = 0; at < cells.Count; at++)
            if (cells[at].Role == CellRole.Read && within.Contains(cells[at].Address)) cells[at] = cells[at] with { Role = CellRole.Unknown, Value = "", Why = why };
    }

    private FieldRead? Field(FoundRow row, int at, int? year)
    {
        var (column, means) = (table.Columns[at], sense.Columns[at]);
        var own = table.Grid[row.At, column.At];
        if (own.IsEmpty) return Inherited(row, at);
        var (role, value, why) = worded.Contains(at) && (own.Number is not null || own.Day is not null || FrenchNumber.Read(own.Text) is not null) ? (CellRole.Unknown, "", "number-among-words")
            : means.Means == Meaning.State && PlainHeading.Of(own.Text.Split(',', ';', '(')[0]) is "oui" or "non" or "yes" or "no" && !States.AsksWhetherDone(column.Heading) ? (CellRole.Unknown, "", "state-unknown") : FrenchMark.IsDitto(own.Text) ? Ditto(at) : ReadCell.As(means, means.Means == Meaning.State && legend.OfLetters(own.Text) is { } key ? own with { Text = key } : own, year, yearsAcross);
        cells.Add(Reading(own, role) with { Means = means.Means, Detail = means.Detail, Value = value, Why = why });
        if (role == CellRole.Nothing) last.Remove(at);
        if (role != CellRole.Read) return null;
        if (means.Means is Meaning.Count or Meaning.Sum && own.Number is null && FrenchNumber.Read(own.Text) is { IsAbout: true })
            remarks.Add(new(table.Grid.Name, own.Address, "about", own.Text, value));
        last[at] = value;
        return new(means, column.Heading, value, own.Address) { Text = own.Text };
    }

    // Under a merged cell the one above is meant; strands and meetings are also left blank below their first row.
    private FieldRead? Inherited(FoundRow row, int at)
    {
        var (column, means) = (table.Columns[at], sense.Columns[at]);
        var merged = table.Grid.SpanAt(row.At, column.At) is { } span && span.Top < row.At && span.Left == column.At;
        var down = FilledDown.Contains(means.Means) || (means.Means is Meaning.Series && at == 0 && sense.Columns.Count(one => one.Means == Meaning.Series) > 1);
        return (merged || down) && last.TryGetValue(at, out var value) ? new(means, column.Heading, value, "") : null;
    }

    private (CellRole, string, string) Ditto(int at) => last.TryGetValue(at, out var above) ? (CellRole.Read, above, "") : (CellRole.Unknown, "", "ditto-of-nothing");

    // « Réunion du 14 mars 2024 », over what was decided that day; or the one day that the titles of the minutes name.
    private FieldRead? DayOfLabel()
    {
        var named = new[] { label }.Where(words => words.Length > 0).Concat(table.Titles.Where(title => !GuessTable.IsEdition(title.Text)).Select(title => title.Text))
            .Select(words => DayWords().Match(words)).Where(found => found.Success).Select(found => FrenchDay.Read(found.Value, sense.Year)).Where(day => day is { } one && one.First == one.Last).Select(day => day!.Value.First).ToList();
        return named.Count > 0 && (DayWords().IsMatch(label) || named.Distinct().Count() == 1)
            ? new(new ColumnMeaning(Meaning.MeetingDay), "", named[0].ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "") : null;
    }

    private FieldRead? Coloured(FoundRow row)
    {
        foreach (var at in Enumerable.Range(0, table.Columns.Count).Where(at => sense.Columns[at].Means is Meaning.State or Meaning.Number or Meaning.Title).OrderBy(at => sense.Columns[at].Means == Meaning.State ? 0 : 1))
        {
            var cell = table.Grid.Seen(row.At, table.Columns[at].At);
            if (legend.Of(cell.Fill) is { } state) return new(new ColumnMeaning(Meaning.State), "", state, cell.Address);
            if (Legend.Speaks(cell.Fill)) colours.Add((cell.Fill, cell.Address));
        }

        return null;
    }

    private CellReading Reading(GridCell cell, CellRole role) => new(table.Grid.Name, cell.Address, role) { Text = cell.Text };

    [GeneratedRegex(@"\d{1,2}(?:er)?[\s/.\-]+(?:\d{1,2}|\p{L}+\.?)[\s/.\-]+\d{2,4}|\d{4}-\d{2}-\d{2}")]
    private static partial Regex DayWords();

    [GeneratedRegex(@"^\s*(?:axe|volet|orientation|objectif|th[èe]me|th[ée]matique|partie|chapitre|priorit[ée]|chantier|pilier|enjeu)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex StrandWords();
}
