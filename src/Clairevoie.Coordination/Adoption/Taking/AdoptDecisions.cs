using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A decision of a meeting, as a file tells it.</summary>
public sealed record AdoptedDecision(DateOnly DecidedOn, string Words, string Owner, DateOnly Due, bool IsDone);

/// <summary>What was spoken of at a meeting without a decision: a line of its minutes.</summary>
public sealed record AdoptedPoint(DateOnly MetOn, string Words);

/// <summary>
/// Turns the rows of a table of meetings into meetings, decisions and lines of minutes. What stands beside a decision (its number, remarks, a
/// place, who helps) goes with its words; a decision without a day, an owner or a due date is named.
/// </summary>
public sealed class AdoptDecisions
{
    private const int Longest = 2000;

    private readonly SortedSet<DateOnly> meetings = [];
    private readonly List<AdoptedDecision> decisions = [];
    private readonly List<AdoptedPoint> points = [];
    private readonly List<AdoptionFault> faults = [];
    private readonly PlacedCells placed = new();
    private readonly bool severalCommittees;

    private AdoptDecisions(TableRead table)
    {
        severalCommittees = table.Rows.Select(row => row[Meaning.Committee]).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
        foreach (var row in table.Rows) Row(row);
    }

    /// <summary>The days on which the committee met.</summary>
    public IReadOnlyCollection<DateOnly> Meetings => meetings;

    /// <summary>What was decided.</summary>
    public IReadOnlyList<AdoptedDecision> Decisions => [.. decisions.Distinct()];

    /// <summary>What was spoken of and not decided.</summary>
    public IReadOnlyList<AdoptedPoint> Points => [.. points.Distinct()];

    /// <summary>What cannot be kept.</summary>
    public IReadOnlyList<AdoptionFault> Faults => faults;

    /// <summary>The cells that have found their place.</summary>
    public PlacedCells Placed => placed;

    /// <summary>Reads the rows of a table.</summary>
    public static AdoptDecisions Of(TableRead table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table);
    }

    private void Row(RowRead row)
    {
        var met = Day(row[Meaning.MeetingDay]);
        if (met is { } on)
        {
            meetings.Add(on);
            placed.Add(row, Meaning.MeetingDay);
        }

        if (row[Meaning.Decision].Length > 0) Decide(row, met);
        else Speak(row, met);
    }

    private void Decide(RowRead row, DateOnly? met)
    {
        var code = met is null ? "decision-without-day" : row[Meaning.Owner].Length == 0 ? "decision-without-owner" : row[Meaning.Due].Length == 0 ? "decision-without-due" : "";
        if (code.Length > 0)
        {
            faults.Add(new(row.Sheet, row.AddressOf(Meaning.Decision), code) { Text = row[Meaning.Decision] });
            return;
        }

        var owners = row[Meaning.Owner].Split(';', StringSplitOptions.TrimEntries);
        var done = row[Meaning.State] == nameof(PlanState.Done);
        var told = string.Join(" : ", new[] { row[Meaning.Number], row[Meaning.AgendaItem], row[Meaning.Decision] }.Where(part => part.Length > 0));
        var beside = Beside(row, field => field.Column.Means switch
        {
            Meaning.Number or Meaning.AgendaItem or Meaning.Decision or Meaning.Due => false,
            Meaning.Owner => owners.Length > 1,
            Meaning.State => field.Value is not (nameof(PlanState.Done) or nameof(PlanState.InProgress) or nameof(PlanState.Planned)),
            _ => true,
        });
        if (Words(row, Meaning.Decision, beside.Length > 0 ? $"{told} ({beside})" : told) is not { } words) return;
        decisions.Add(new(met!.Value, words, owners[0], Day(row[Meaning.Due])!.Value, done));
        placed.Add(row);
    }

    // A point without a decision is part of the minutes of its day; a row that gives only the day is the meeting itself.
    private void Speak(RowRead row, DateOnly? met)
    {
        var told = string.Join(" : ", new[] { row[Meaning.Number], row[Meaning.AgendaItem] }.Where(part => part.Length > 0));
        var beside = Beside(row, field => field.Column.Means is not (Meaning.Number or Meaning.AgendaItem));
        var all = told.Length == 0 ? beside : beside.Length > 0 ? $"{told} ({beside})" : told;
        if (all.Length == 0) return;
        var at = row.Fields.FirstOrDefault(field => field.Address.Length > 0 && field.Column.Means != Meaning.MeetingDay);
        if (at is null) return;
        if (met is not { } on) faults.Add(new(row.Sheet, at.Address, "point-without-day") { Text = at.Text });
        else if (Words(row, at.Column.Means, all.Replace('\n', ' ')) is { } words)
        {
            points.Add(new(on, words));
            placed.Add(row);
        }
    }

    private string? Words(RowRead row, Meaning at, string told)
    {
        // Each cell was judged where it stands, and common nouns with a capital, « Bailleur Sud », are no more a name beside others than there.
        List<Refusal> refusals = [];
        _ = Written.Words(ThingWords.Off(told), "Words", Longest, refusals);
        faults.AddRange(refusals.Select(why => new AdoptionFault(row.Sheet, row.AddressOf(at), why.Code, [.. why.Facts]) { Text = row[at] }));
        return refusals.Count > 0 ? null : Masking.Of(PlainText.Of(told)).Words;
    }

    // Each under its own heading; the one committee that a whole table names is the one that is chosen for it.
    private string Beside(RowRead row, Func<FieldRead, bool> goes) => string.Join(" ; ", row.Fields
        .Where(field => field.Column.Means != Meaning.MeetingDay && (field.Column.Means != Meaning.Committee || severalCommittees) && goes(field))
        .Select(field => $"{field.Heading} : {(field.Text.Length > 0 ? field.Text : field.Value)}".TrimStart(' ', ':')));

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
