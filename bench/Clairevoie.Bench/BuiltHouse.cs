using System.Diagnostics;

namespace Clairevoie.Bench;

/// <summary>The built program, started as a process of its own.</summary>
public sealed class BuiltHouse : IAsyncDisposable
{
    private readonly Process process;

    private BuiltHouse(Process process, Uri address, TimeSpan untilFirstPage) =>
        (this.process, Address, UntilFirstPage) = (process, address, untilFirstPage);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>From before the process was asked for until the first page was read to its end.</summary>
    public TimeSpan UntilFirstPage { get; }

    /// <summary>What the process holds in memory now, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1_000_000.0;
        }
    }

    /// <summary>How long its threads have been on a processor since it started, together.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the house on these stores and reads <c>/</c> as soon as it answers.</summary>
    public static Task<BuiltHouse> Serve(BenchPlace place, string var, CancellationToken stop)
    {
        var port = BenchPlace.FreePort();
        return Start(place.Program, ["serve", "--var", var, "--port", $"{port}"], port, stop);
    }

    /// <summary>Starts any program that listens on this port.</summary>
    public static async Task<BuiltHouse> Start(string program, IEnumerable<string> words, int port, CancellationToken stop)
    {
        var address = new Uri($"http://localhost:{port}/");
        var clock = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await FirstPage(process, address, stop);
        return new BuiltHouse(process, address, clock.Elapsed);
    }

    /// <summary>Asks it to close, and waits until it has.</summary>
    public async ValueTask DisposeAsync()
    {
        if (OperatingSystem.IsWindows())
            process.Kill();
        else
            using (var term = Process.Start("kill", ["-TERM", $"{process.Id}"]))
                await term.WaitForExitAsync();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task FirstPage(Process process, Uri address, CancellationToken stop)
    {
        using var reader = new HttpClient();
        while (true)
        {
            try
            {
                using var page = await reader.GetAsync(address, stop);
                page.EnsureSuccessStatusCode();
                await page.Content.ReadAsByteArrayAsync(stop);
                return;
            }
            catch (HttpRequestException early) when (early.StatusCode is null && !process.HasExited)
            {
                await Task.Delay(2, stop);
            }
        }
    }
}
