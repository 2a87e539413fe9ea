using System.Globalization;
using System.Text.Json;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Coordination.Evaluations.Results;

/// <summary>Reads a plan back from the bytes that were sealed. Written again, it is the same bytes: the seal says so.</summary>
public static class PlanText
{
    /// <summary>The plan.</summary>
    public static EvaluationPlan Read(string sealedText)
    {
        using var json = JsonDocument.Parse(sealedText);
        var plan = json.RootElement;
        return new EvaluationPlan
        {
            Hypothesis = Text(plan, "hypothesis"),
            Measure = Text(plan, "measure"),
            Target = List(plan, "target"),
            Buffer = List(plan, "buffer"),
            Control = List(plan, "control"),
            Before = new(Day(plan, "before_first"), Day(plan, "before_last")),
            After = new(Day(plan, "after_first"), Day(plan, "after_last")),
            Begins = Day(plan, "begins"),
            Options = new DisplacementOptions
            {
                Level = plan.GetProperty("level").GetDouble(),
                SmallestCount = plan.GetProperty("smallest_count").GetInt32(),
                Draws = plan.GetProperty("draws").GetInt32(),
                Seed = ulong.Parse(Text(plan, "seed"), CultureInfo.InvariantCulture),
            },
        };
    }

    /// <summary>The cells of a plan.</summary>
    public static ChosenAreas Areas(EvaluationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var areas = ChosenAreas.None;
        foreach (var (area, zones) in new[] { (Area.Target, plan.Target), (Area.Buffer, plan.Buffer), (Area.Control, plan.Control) })
            foreach (var zone in zones.Zones)
                if (GridCell.TryParse(zone, out var cell)) areas = areas.With(cell, area);
        return areas;
    }

    private static PlannedArea List(JsonElement plan, string name) => new(plan.GetProperty(name).EnumerateArray().Select(zone => zone.GetString() ?? ""));

    private static DateOnly Day(JsonElement plan, string name) => DateOnly.ParseExact(Text(plan, name), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(JsonElement plan, string name) => plan.GetProperty(name).GetString() ?? throw new JsonException($"A plan says {name}.");
}
