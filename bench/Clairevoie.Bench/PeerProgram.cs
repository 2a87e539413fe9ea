using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Clairevoie.Bench;

/// <summary>Another program that is asked the same question, on the same numbers, in the same run.</summary>
public static class PeerProgram
{
    /// <summary>Runs a script with a file of numbers (64-bit reals, one column after the other); the numbers that it printed, one a line. Nothing when the program or what it needs is not installed.</summary>
    public static async Task<double[]?> Ask(string program, string script, double[][] columns, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (!File.Exists(program)) return null;
        var (numbers, asked) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            await using (var file = File.Create(numbers))
                foreach (var column in columns) file.Write(MemoryMarshal.AsBytes(column.AsSpan()));
            await File.WriteAllTextAsync(asked, script, stop);
            using var peer = Process.Start(new ProcessStartInfo(program, [asked, numbers]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var complaints = peer.StandardError.ReadToEndAsync(stop);
            var told = await peer.StandardOutput.ReadToEndAsync(stop);
            await peer.WaitForExitAsync(stop);
            await complaints;
            return peer.ExitCode == 0 ? [.. told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture))] : null;
        }
        finally
        {
            File.Delete(numbers);
            File.Delete(asked);
        }
    }

    /// <summary>The middle of several timed runs, in seconds, after one that warms up; and the last answer.</summary>
    public static (double Seconds, T Last) Timed<T>(int rounds, Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var last = work();
        var seconds = Enumerable.Range(0, rounds).Select(_ =>
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            last = work();
            return clock.Elapsed.TotalSeconds;
        }).ToList();
        return (BenchRun.Median(seconds), last);
    }
}
