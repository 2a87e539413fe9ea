using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What a row tells of its line: how it stands, what was said, what it costs.</summary>
internal static class AdoptedFacts
{
    /// <summary>The fact by which the line comes to the state that the row gives; nothing when it is there already, or a refusal.</summary>
    public static Decision<PlanFact>? State(RowRead row, AdoptionTarget target, PlanState now)
    {
        var field = row.Fields.FirstOrDefault(one => one.Column.Means is Meaning.State or Meaning.StateTick);
        if (field is null || field.Value is "" or States.Late || !Enum.TryParse<PlanState>(field.Value, out var told) || told == now || told == PlanState.Planned) return null;
        var news = string.Join(' ', row.Fields.Where(one => one.Column.Means == Meaning.News).Select(one => one.Value));
        var move = told switch { PlanState.Done => PlanMove.Done, PlanState.DoneInPart => PlanMove.DoneInPart, PlanState.Abandoned => PlanMove.Abandoned, _ => now == PlanState.Planned ? PlanMove.Started : PlanMove.TakenUpAgain };
        var seen = $"{target.File}, {row.Sheet} {field.Address}".TrimEnd();
        return new TellNews(move.ToString(), On(row, target), move == PlanMove.Abandoned ? news.Length > 0 ? news : seen : "")
        {
            Reason = States.Why($"{news} {field.Text} {field.Heading}").ToString(),
            Evidence = move is PlanMove.Done or PlanMove.DoneInPart ? nameof(EvidenceKind.Document) : "",
            Reference = seen.Length > PlanEvidence.Longest ? seen[..PlanEvidence.Longest] : seen,
        }.Decide(target.Today);
    }

    /// <summary>What the row says in words, and the share that it announces; said once.</summary>
    public static IEnumerable<Decision<PlanFact>> News(RowRead row, AdoptionTarget target, IReadOnlySet<string> said)
    {
        var words = row.Fields.Where(one => one.Column.Means == Meaning.News).Select(one => one.Value)
            .Concat(row.Fields.Where(one => one.Column.Means == Meaning.Progress).Select(one => $"Avancement annoncé : {one.Value}, sans dénominateur."))
            // « En retard » is no state here, where being late follows from the day: what was written is kept as it was.
            .Concat(row.Fields.Where(one => one.Column.Means is Meaning.State or Meaning.StateTick && one.Value == States.Late).Select(one => $"{one.Heading} : {one.Text}."));
        foreach (var one in words.Where(one => !said.Contains(one)))
            yield return new TellNews(nameof(PlanMove.News), On(row, target), one).Decide(target.Today);
    }

    /// <summary>The sums of a row, or why one cannot be kept.</summary>
    public static IEnumerable<(FieldRead Field, Decision<PlanSum> Sum)> Sums(RowRead row, AdoptionTarget target)
    {
        foreach (var field in row.Fields.Where(one => one.Column.Means == Meaning.Sum && !one.Value.EndsWith("(part)", StringComparison.Ordinal)))
        {
            var year = field.Column.Year?.ToString(CultureInfo.InvariantCulture) ?? (row[Meaning.Year] is { Length: > 0 } told ? told : target.Year?.ToString(CultureInfo.InvariantCulture));
            var funder = field.Column.Funder.Length > 0 ? field.Column.Funder : row[Meaning.Funder] is { Length: > 0 } pays ? pays : "Non précisé";
            yield return (field, PlanSum.Read(year, funder, field.Column.Kind.ToString(), field.Column.Status.ToString(), field.Value));
        }
    }

    private static string? On(RowRead row, AdoptionTarget target) =>
        row[Meaning.ToldOn] is { Length: > 0 } told && string.CompareOrdinal(told, target.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) <= 0 ? told : null;
}
