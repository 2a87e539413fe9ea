using System.Collections.Concurrent;
using System.Diagnostics;

namespace Clairevoie.Mutation;

/// <summary>Hands mutants out to processes and counts what became of them.</summary>
internal sealed class Foreman(string home, IReadOnlySet<int> reached, IReadOnlySet<int> alone)
{
    private readonly ConcurrentDictionary<int, string> verdicts = new();
    private readonly Lock gate = new();

    private string Covered => Path.Combine(home, "coverage.json");

    /// <summary>Measures folders, or all; <c>Scan:300</c> is a sample of three hundred of its mutants, the same at each run.</summary>
    public static async Task<int> Measure(string report, int threads, string[] folders)
    {
        var began = Stopwatch.StartNew();
        Switches.Off();
        var home = Path.GetDirectoryName(Path.GetFullPath(report))!;
        var covered = Path.Combine(home, "coverage.json");
        using (var cover = Start("cover", covered))
            await cover.WaitForExitAsync();
        var coverage = Coverage.Read(covered);
        var sample = new Sample(Mutant.Read(report), folders);
        var foreman = new Foreman(home, coverage.Tests().Keys.ToHashSet(), coverage.Static.ToHashSet());
        var queue = new ConcurrentQueue<Mutant>(sample.Taken);
        var progress = Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(() => foreman.Work(queue))));
        while (await Task.WhenAny(progress, Task.Delay(TimeSpan.FromSeconds(60))) != progress)
            Console.Error.WriteLine($"{sample.Taken.Count - queue.Count} of {sample.Taken.Count} mutants, {began.Elapsed.TotalMinutes:0} min");
        await progress;
        var page = new ScorePage(sample, [.. sample.Taken.Select(mutant => (mutant, foreman.verdicts[mutant.Id]))]);
        await File.WriteAllTextAsync(Path.Combine(home, "survivors.txt"), page.Survivors());
        Console.WriteLine(page.Table());
        Console.Error.WriteLine($"{began.Elapsed.TotalMinutes:0.0} min; what survived is in {Path.Combine(home, "survivors.txt")}");
        return 0;
    }

    private async Task Work(ConcurrentQueue<Mutant> queue)
    {
        Process? worker = null;
        while (queue.TryDequeue(out var mutant))
        {
            if (alone.Contains(mutant.Id))
            {
                using var one = Start("alone", mutant.Id.ToString(), Covered);
                Keep(mutant, await one.StandardOutput.ReadLineAsync());
            }
            else if (!reached.Contains(mutant.Id))
            {
                Keep(mutant, "not reached");
            }
            else
            {
                worker ??= Start("try", Covered);
                await worker.StandardInput.WriteLineAsync($"{mutant.Id} {mutant.Where.Split(':')[0]}");
                await worker.StandardInput.FlushAsync();
                if (Keep(mutant, await worker.StandardOutput.ReadLineAsync()))
                    continue;
                worker.Dispose();
                worker = null;
            }
        }

        worker?.StandardInput.Close();
        worker?.Dispose();
    }

    /// <summary>Keeps a verdict, also in a file that can be read meanwhile; says whether the process that gave it lives on.</summary>
    private bool Keep(Mutant mutant, string? verdict)
    {
        verdicts[mutant.Id] = verdict ?? "crashed";
        lock (gate)
            File.AppendAllText(Path.Combine(home, "verdicts.txt"), $"{mutant.Where}\t{verdicts[mutant.Id]}\t{mutant.Kind}\t{mutant.Was}\t{mutant.Becomes}\n");
        return verdicts[mutant.Id] is not ("late" or "crashed");
    }

    private static Process Start(params string[] words)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, words) { RedirectStandardInput = true, RedirectStandardOutput = true };
        // A mutant that asks for memory without end is stopped by an exception instead of stopping the machine.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        return Process.Start(start)!;
    }
}
