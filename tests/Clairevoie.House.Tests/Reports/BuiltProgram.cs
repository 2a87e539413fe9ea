using System.Diagnostics;
using Clairevoie.Hall.City;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>The built program as a process of its own, that can be killed as a power cut would.</summary>
public sealed class BuiltProgram : IAsyncDisposable
{
    private readonly Process process;

    private BuiltProgram(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it on a folder, and waits until it says where it listens.</summary>
    public static async Task<BuiltProgram> Start(string var, CitySettings? city = null)
    {
        Directory.CreateDirectory(var);
        if (city is not null) CityFile.Write(var, city);
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "clairevoie.dll"), "serve", "--var", var, "--port", "0", "--empty" },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        while (await process.StandardError.ReadLineAsync(stop) is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is not { } address) continue;
            _ = process.StandardError.ReadToEndAsync(stop);
            return new(process, new Uri(address));
        }

        throw new InvalidOperationException($"The program ended with {process.ExitCode} before it listened.");
    }

    /// <summary>Ends it at once: nothing is written any more.</summary>
    public async Task Kill()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await Kill();
        process.Dispose();
    }
}
