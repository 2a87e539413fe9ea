using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>How the time of every method grows with its data over three decades, written into <c>docs/statistics/growth.md</c> as a table and a picture.</summary>
public static class GrowthBench
{
    private const string Begin = "<!-- growth: written by the bench -->", End = "<!-- growth: end -->";

    /// <summary>Measures and writes.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var grown = new List<Grown>();
        foreach (var line in GrowthMethods.All.Concat(GrowthCounts.All))
        {
            await run.Say("growth: " + line.Method);
            run.Stop.ThrowIfCancellationRequested();
            var one = new Grown(line, line.Measure());
            grown.Add(one);
            run.Keep(new Measure(Invariant($"{line.Method}, n = {line.Sizes[^1]:N0}"), 1000 * one.Seconds[^1], "ms", Invariant($"of the processor; grows as n^{one.Exponent:0.00} over the last decade; {line.Of}")));
        }

        var page = Path.Combine(run.Place.Root, "docs", "statistics", "growth.md");
        var text = await File.ReadAllTextAsync(page, run.Stop);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        await File.WriteAllTextAsync(page, text[..from] + "\n" + GrowthPicture.Table(grown) + text[to..], run.Stop);
        await File.WriteAllTextAsync(Path.Combine(run.Place.Root, "docs", "pictures", "growth.svg"), GrowthPicture.Of(grown), run.Stop);
    }
}

/// <summary>What was measured of one method.</summary>
/// <param name="Line">How it was asked.</param>
/// <param name="Seconds">One run at each size.</param>
public sealed record Grown(GrowthLine Line, IReadOnlyList<double> Seconds)
{
    /// <summary>The power of n over the last decade: 1 is ten times the time for ten times the data.</summary>
    public double Exponent => Math.Log10(Seconds[^1] / Seconds[^2]);

    /// <summary>The same over all three decades.</summary>
    public double Overall => Math.Log10(Seconds[^1] / Seconds[0]) / 3;
}
