using Clairevoie.Commands;

namespace Clairevoie.Bench;

/// <summary>One run of the bench: what was measured so far, and how it is told.</summary>
public sealed class BenchRun(Speech speech, BenchPlace place, CancellationToken stop)
{
    private readonly List<Measure> measures = [];
    private readonly Machine machine = Machine.Describe();

    /// <summary>What was measured so far.</summary>
    public IReadOnlyList<Measure> Measures => measures;

    /// <summary>Where things are.</summary>
    public BenchPlace Place => place;

    /// <summary>Gives up.</summary>
    public CancellationToken Stop => stop;

    /// <summary>Says what is being done, on the standard error.</summary>
    public Task Say(string words) => speech.Words.WriteLineAsync(words);

    /// <summary>Keeps a measure.</summary>
    public void Keep(Measure measure) => measures.Add(measure);

    /// <summary>Tells everything: as a table or as JSON, and in the documents when asked.</summary>
    public async Task Tell(bool asJson, string? file, bool write)
    {
        var table = BenchTable.Of(machine, measures);
        if (asJson)
            await speech.Json(new { machine, measures }, file, stop);
        if (!asJson || !string.IsNullOrEmpty(file))
            await speech.Data.WriteLineAsync(table.AsMemory(), stop);
        if (write)
            await File.WriteAllTextAsync(Path.Combine(place.Root, "docs", "bench.md"), BenchTable.Page(table), stop);
    }

    /// <summary>The middle one of several numbers.</summary>
    public static double Median(IEnumerable<double> numbers)
    {
        var ordered = numbers.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
