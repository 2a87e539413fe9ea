using System.Globalization;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Measures.Files;

/// <summary>How what the register holds is written as the rows of a file, so that it reads back the same.</summary>
public static class PlanRows
{
    /// <summary>A plan.</summary>
    public static IReadOnlyList<string> Of(PlanRow plan) => Row(("row", "plan"), ("plan", plan.Code), ("title", plan.Title), ("territory", plan.Territory), ("begins", Day(plan.Begins)), ("ends", Day(plan.FollowedUntil)), ("source", plan.Source));

    /// <summary>A strand.</summary>
    public static IReadOnlyList<string> Of(StrandRow strand) => Row(("row", "strand"), ("plan", strand.Plan), ("strand", strand.Code), ("title", strand.Title));

    /// <summary>A line.</summary>
    public static IReadOnlyList<string> Of(PlanLine line) => Row(
        ("row", "line"), ("plan", line.Plan), ("number", line.Number), ("kind", line.Kind.ToString()), ("strand", line.Strand), ("within", line.Within), ("title", line.Title), ("aim", line.Aim),
        ("pilot", line.Pilot), ("partners", string.Join("; ", line.Partners)), ("territory", line.Territory), ("indicator", line.Indicator), ("due", Day(line.Due)),
        ("audience", line.Audience), ("channel", line.Channel), ("begins", Day(line.Begins)), ("ends", Day(line.Ends)), ("reach", Number(line.Reach)), ("source", line.Source));

    /// <summary>A sum of a line.</summary>
    public static IReadOnlyList<string> Of(LineName name, PlanSum sum) => Row(
        ("row", "sum"), ("plan", name.Plan), ("number", name.Number), ("kind", sum.Kind.ToString()), ("year", Number(sum.Year)), ("funder", sum.Funder), ("status", sum.Status.ToString()), ("amount", Number(sum.Amount)));

    /// <summary>A fact of a line, and the agency that told it.</summary>
    public static IReadOnlyList<string> Of(LineName name, PlanFact fact, string body) => Row(
        ("row", "fact"), ("plan", name.Plan), ("number", name.Number), ("move", fact.Move.ToString()), ("on", Day(fact.On)), ("told", Day(fact.ToldOn)), ("body", body), ("words", fact.Words),
        ("reason", fact.Reason == AbandonReason.None ? "" : fact.Reason.ToString()), ("evidence", fact.Evidence.Kind == EvidenceKind.None ? "" : fact.Evidence.Kind.ToString()),
        ("reference", fact.Evidence.Reference ?? ""), ("counted", Number(fact.Evidence.Counted)), ("of", Number(fact.Evidence.Of)));

    private static string[] Row(params IReadOnlyList<(string Column, string Cell)> given)
    {
        var cells = given.ToDictionary(pair => pair.Column, pair => pair.Cell);
        return [.. PlanColumns.All.Select(column => cells.GetValueOrDefault(column, ""))];
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
