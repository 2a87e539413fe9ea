using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A decision of a meeting, as a file tells it.</summary>
public sealed record AdoptedDecision(DateOnly DecidedOn, string Words, string Owner, DateOnly Due, bool IsDone);

/// <summary>Turns the rows of a table of meetings into meetings and decisions; a decision without a day, an owner or a due date is named.</summary>
public static class AdoptDecisions
{
    /// <summary>The days on which the committee met, the decisions, and what cannot be kept.</summary>
    public static (IReadOnlyList<DateOnly> Meetings, IReadOnlyList<AdoptedDecision> Decisions, IReadOnlyList<AdoptionFault> Faults) Of(TableRead table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (meetings, decisions, faults) = (new SortedSet<DateOnly>(), new List<AdoptedDecision>(), new List<AdoptionFault>());
        foreach (var row in table.Rows)
        {
            var met = Day(row[Meaning.MeetingDay]);
            if (met is { } on) meetings.Add(on);
            if (row[Meaning.Decision].Length == 0) continue;
            var (missing, code) = met is null ? (Meaning.MeetingDay, "decision-without-day") : row[Meaning.Owner].Length == 0 ? (Meaning.Owner, "decision-without-owner") : row[Meaning.Due].Length == 0 ? (Meaning.Due, "decision-without-due") : (Meaning.Unknown, "");
            if (missing != Meaning.Unknown) faults.Add(new(row.Sheet, row.AddressOf(Meaning.Decision), code) { Text = row[Meaning.Decision] });
            else decisions.Add(Decided(row, met!.Value, faults));
        }

        return ([.. meetings], [.. decisions.Where(decision => decision.Words.Length > 0).Distinct()], faults);
    }

    private static AdoptedDecision Decided(RowRead row, DateOnly on, List<AdoptionFault> faults)
    {
        List<Refusal> refusals = [];
        var told = row[Meaning.AgendaItem] is { Length: > 0 } item ? $"{item} : {row[Meaning.Decision]}" : row[Meaning.Decision];
        var words = Written.Words(told, "Words", 2000, refusals);
        faults.AddRange(refusals.Select(why => new AdoptionFault(row.Sheet, row.AddressOf(Meaning.Decision), why.Code, [.. why.Facts]) { Text = row[Meaning.Decision] }));
        return new(on, refusals.Count > 0 ? "" : words, row[Meaning.Owner].Split(';')[0].Trim(), Day(row[Meaning.Due])!.Value, row[Meaning.State] == nameof(PlanState.Done));
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
