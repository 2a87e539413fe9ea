using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
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

    /// <summary>Starts it on a folder, and waits until it answers.</summary>
    public static async Task<BuiltProgram> Start(string var, CitySettings? city = null, string rooms = "A,B,C,D,E")
    {
        Directory.CreateDirectory(var);
        if (city is not null) CityFile.Write(var, city);
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "clairevoie.dll"), "serve", "--var", var, "--port", $"{port}", "--empty", "--rooms", rooms },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var program = new BuiltProgram(process, new Uri($"http://localhost:{port}"));
        await program.Answers();
        return program;
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

    private async Task Answers()
    {
        using var visitor = new HttpClient { BaseAddress = Address };
        while (!process.HasExited)
        {
            try
            {
                if ((await visitor.GetAsync(new Uri("/sante", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        throw new InvalidOperationException($"The program ended with {process.ExitCode} before it listened.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
