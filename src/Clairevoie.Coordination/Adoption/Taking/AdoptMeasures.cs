using System.Globalization;
using Clairevoie.Coordination.Measures.Files;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What the register knows of a line before a file is taken in.</summary>
public sealed record KnownLine(PlanLine Line, PlanState State, IReadOnlySet<string> Said);

/// <summary>Turns the rows of measures into what the register takes in: lines, sums and facts; what cannot be kept is named.</summary>
public sealed class AdoptMeasures(AdoptionTarget target, IReadOnlyDictionary<string, KnownLine> known, string body)
{
    private readonly Dictionary<string, PlanLine> lines = [];
    private readonly Dictionary<string, string> numbers = known.DistinctBy(one => PlainHeading.Of(one.Value.Line.Title)).ToDictionary(one => PlainHeading.Of(one.Value.Line.Title), one => one.Key, StringComparer.Ordinal);
    private int next = known.Keys.Select(number => int.TryParse(number, CultureInfo.InvariantCulture, out var read) ? read : 0).DefaultIfEmpty(0).Max();

    /// <summary>What is taken in.</summary>
    public PlanContent Content { get; } = new();

    /// <summary>What cannot be.</summary>
    public List<AdoptionFault> Faults { get; } = [];

    /// <summary>The cells that have found their place.</summary>
    public PlacedCells Placed { get; } = new();

    /// <summary>Takes the rows of a table of measures.</summary>
    public void Add(TableRead table)
    {
        foreach (var row in table.Rows.Select(Itself).Where(row => row.Fields.Any(field => field.Column.Means == Meaning.Title)))
            Row(row);
    }

    // A row that names a measure and none of its actions is about the measure itself.
    private static RowRead Itself(RowRead row) => row[Meaning.Title].Length > 0 || row.AddressOf(Meaning.Parent).Length == 0 ? row : row with
    {
        Fields = [.. row.Fields.Select(field => field.Column.Means == Meaning.Parent ? field with { Column = field.Column with { Means = Meaning.Title } } : field)],
    };

    /// <summary>The lines, once every row was added.</summary>
    public void End()
    {
        foreach (var line in lines.Values) Content.Lines.Add((0, line));
    }

    private void Row(RowRead row)
    {
        var strand = StrandOf(row);
        var parent = row[Meaning.Parent] is { Length: > 0 } over ? ParentOf(over, strand) : "";
        var number = NumberOf(row[Meaning.Number], row[Meaning.Title], strand);
        if (AdoptedLine.Form(row, target, number, (strand, parent)).Decide() is not Decision<PlanLine>.Yes(var line))
        {
            foreach (var why in ((Decision<PlanLine>.No)AdoptedLine.Form(row, target, number, (strand, parent)).Decide()).Why) Fault(row, why);
            return;
        }

        if (lines.TryGetValue(number, out var above)) Twice(row, line, above);
        lines[number] = above is null ? Over(line, known.GetValueOrDefault(number)?.Line) : Over(AdoptedLine.Beside(line, above), above);
        Tell(row, number);
        foreach (var field in row.Fields.Where(field => AdoptedLine.HasPlace(row, field))) Placed.Add(row, field);
    }

    private void Tell(RowRead row, string number)
    {
        var name = new LineName(target.Plan, number);
        var (state, said) = (known.GetValueOrDefault(number)?.State ?? PlanState.Planned, known.GetValueOrDefault(number)?.Said ?? new HashSet<string>());
        if (Content.Facts.Where(fact => fact.Of == name && fact.Fact.Move != PlanMove.News).Select(fact => fact.Fact.Move).Cast<PlanMove?>().LastOrDefault() is { } moved) state = PlanHistory.StateAfter(moved);
        foreach (var fact in AdoptedFacts.News(row, target, said).Append(AdoptedFacts.State(row, target, state)).OfType<Decision<PlanFact>>())
        {
            if (fact is Decision<PlanFact>.Yes(var told)) Content.Facts.Add((0, name, told, body));
            else foreach (var why in ((Decision<PlanFact>.No)fact).Why) Fault(row, why, why.Field == "Words" ? Meaning.News : Meaning.State);
        }

        foreach (var (field, sum) in AdoptedFacts.Sums(row, target))
        {
            if (sum is Decision<PlanSum>.Yes(var kept)) Content.Sums.Add((0, name, kept));
            else foreach (var why in ((Decision<PlanSum>.No)sum).Why) Faults.Add(new(row.Sheet, field.Address, why.Code, [.. why.Facts]) { Text = field.Value });
        }
    }

    // A measure on several rows has one day by which it is due: another one is named.
    private void Twice(RowRead row, PlanLine line, PlanLine above)
    {
        if (line.Due is { } due && above.Due is { } before && due != before) Faults.Add(new(row.Sheet, row.AddressOf(Meaning.Due), "due-twice", before) { Text = row[Meaning.Due] });
        if (line.Begins is { } begins && above.Begins is { } first && begins != first) Faults.Add(new(row.Sheet, row.AddressOf(Meaning.Begins), "due-twice", first) { Text = row[Meaning.Begins] });
    }

    private string StrandOf(RowRead row)
    {
        var words = row[Meaning.Strand] is { Length: > 0 } own ? own : GuessTable.YearIn(row.Label) is null ? row.Label : "";
        if (words.Length == 0) return "";
        var (code, title) = AdoptedLine.Strand(words);
        if (Content.Strands.TrueForAll(strand => strand.Code != code)) Content.Strands.Add(new StrandRow(target.Plan, code, PlainText.Of(title)));
        return code;
    }

    private string ParentOf(string title, string strand)
    {
        var number = NumberOf("", title, strand);
        if (!lines.ContainsKey(number) && new WritePlanLine(target.Plan, number, title, target.Territory) { Strand = strand, Source = target.File }.Decide() is Decision<PlanLine>.Yes(var line))
            lines[number] = Over(line, known.GetValueOrDefault(number)?.Line);
        return number;
    }

    // The number that the file gives, unless it gives it to another title too; else that of a line of the same title; else the next free one.
    private string NumberOf(string given, string title, string strand)
    {
        var plain = PlainHeading.Of(title);
        if (given.Length > 0)
        {
            var number = IsOthers(given, plain) && strand.Length > 0 ? $"{strand}-{given}" : given;
            // Two tables may both count from one: the second measure of a number is none of the first.
            for (var turn = 2; IsOthers(number, plain); turn++) number = $"{given}-{turn}";
            return numbers[plain] = number;
        }

        if (numbers.TryGetValue(plain, out var same)) return same;
        do next++;
        while (lines.ContainsKey(next.ToString(CultureInfo.InvariantCulture)) || known.ContainsKey(next.ToString(CultureInfo.InvariantCulture)));
        return numbers[plain] = next.ToString(CultureInfo.InvariantCulture);
    }

    private bool IsOthers(string number, string plain) => lines.TryGetValue(number, out var line) && PlainHeading.Of(line.Title) != plain;

    // What a file leaves blank stays as the register has it.
    private static PlanLine Over(PlanLine line, PlanLine? before) => before is null ? line : line with
    {
        Kind = before.Kind == PlanLineKind.Campaign ? before.Kind : line.Kind,
        Strand = Either(line.Strand, before.Strand), Within = Either(line.Within, before.Within), Aim = Either(line.Aim, before.Aim), Pilot = Either(line.Pilot, before.Pilot),
        Partners = line.Partners.Count > 0 ? line.Partners : before.Partners, Territory = before.Territory, Indicator = Either(line.Indicator, before.Indicator), Due = line.Due ?? before.Due,
        Audience = before.Audience, Channel = before.Channel, Begins = line.Begins ?? before.Begins, Ends = before.Ends, Reach = before.Reach, Source = Either(before.Source, line.Source),
    };

    private static string Either(string one, string other) => one.Length > 0 ? one : other;

    private void Fault(RowRead row, Refusal why, Meaning? at = null)
    {
        var means = at ?? (Enum.TryParse<Meaning>(why.Field, out var field) ? field : Meaning.Title);
        var address = row.AddressOf(means) is { Length: > 0 } own ? own : row.AddressOf(Meaning.Title);
        Faults.Add(new(row.Sheet, address, why.Code, [.. why.Facts]) { Text = row[means] });
    }
}
