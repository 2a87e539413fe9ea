using System.Text.Json;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>A plan of an evaluation as its author writes it: JSON with the fields of the canonical form, in any order and with blanks.</summary>
internal sealed record PlanFile(
    string? Hypothesis, string? Measure, string[]? Target, string[]? Buffer, string[]? Control,
    DateOnly BeforeFirst, DateOnly BeforeLast, DateOnly AfterFirst, DateOnly AfterLast, DateOnly Begins)
{
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    /// <summary>What the canonical form calls itself; a plan may name it or not.</summary>
    public string? Form { get; init; }

    public double Level { get; init; } = 0.95;

    public int SmallestCount { get; init; } = 5;

    public int Draws { get; init; } = 100_000;

    /// <summary>A text, since it may be larger than what other programs read as a number.</summary>
    public string Seed { get; init; } = "1";

    /// <summary>Reads a plan.</summary>
    /// <exception cref="CommandRefused">It is not there, or is no plan.</exception>
    public static EvaluationPlan Read(FileInfo file)
    {
        if (!file.Exists)
            throw new CommandRefused($"There is no file {file.Name} to read.");
        try
        {
            return (JsonSerializer.Deserialize<PlanFile>(File.ReadAllText(file.FullName), Snake) ?? throw new JsonException()).Plan();
        }
        catch (JsonException broken)
        {
            throw new CommandRefused($"{file.Name} is no plan, at line {broken.LineNumber + 1}, {broken.Path}: its fields are hypothesis, measure, target, buffer, control (lists), before_first, before_last, after_first, after_last, begins (days), and level, smallest_count, draws, seed (a text).");
        }
    }

    private EvaluationPlan Plan() => new EvaluationPlan
    {
        Hypothesis = Hypothesis ?? "",
        Measure = Measure ?? "",
        Target = new(Target ?? []),
        Buffer = new(Buffer ?? []),
        Control = new(Control ?? []),
        Before = new DaySpan(BeforeFirst, BeforeLast),
        After = new DaySpan(AfterFirst, AfterLast),
        Begins = Begins,
        Options = new() { Level = Level, SmallestCount = SmallestCount, Draws = Draws, Seed = ulong.TryParse(Seed, out var seed) ? seed : throw new JsonException(null, "$.seed", null, null) },
    }.Checked();
}
