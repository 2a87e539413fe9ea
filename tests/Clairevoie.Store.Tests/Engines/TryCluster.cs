using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>
/// A throw-away PostgreSQL on loopback, started once for all tests where its programs are installed. PostgreSQL refuses
/// to run as root: then it runs as the user that its package made.
/// </summary>
public sealed class TryCluster : IAsyncDisposable
{
    private const string Owner = "postgres";
    private static readonly Lazy<Task<TryCluster?>> Only = new(Start);

    private readonly string programs;
    private readonly string folder;
    private readonly int port;

    private TryCluster(string programs, string folder, int port) => (this.programs, this.folder, this.port) = (programs, folder, port);

    /// <summary>The administrator's connection.</summary>
    public string Administrator => $"postgres://{Owner}:{Owner}@127.0.0.1:{port}/postgres";

    /// <summary>The cluster; a test that needs it says « not run » by name where PostgreSQL is not installed.</summary>
    public static async Task<TryCluster> Running()
    {
        var cluster = await Only.Value;
        Assert.SkipWhen(cluster is null, "not run: PostgreSQL is not installed on this machine");
        return cluster!;
    }

    /// <summary>Stops the cluster if it was started.</summary>
    public static async Task StopIfStarted()
    {
        if (Only.IsValueCreated && await Only.Value is { } cluster)
            await cluster.DisposeAsync();
    }

    /// <summary>Stops the server at once and throws its files away.</summary>
    public async ValueTask DisposeAsync()
    {
        await Run($"{programs}/pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<TryCluster?> Start()
    {
        if (Programs() is not { } programs)
            return null;
        var folder = Directory.CreateTempSubdirectory("clairevoie-postgres-").FullName;
        var cluster = new TryCluster(programs, folder, FreePort());
        await cluster.Make();
        return cluster;
    }

    private async Task Make()
    {
        await File.WriteAllTextAsync(folder + "/password", Owner);
        if (Environment.IsPrivilegedProcess)
            await Launch("chown", ["-R", Owner, folder]);
        await Run($"{programs}/initdb", "-D", folder + "/data", "-U", Owner, "--pwfile", folder + "/password",
            "-A", "scram-sha-256", "-E", "UTF8", "--no-sync");
        await Run($"{programs}/pg_ctl", "-D", folder + "/data", "-l", folder + "/log", "-w", "-o",
            $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=300", "start");
    }

    private static Task Run(string program, params string[] args) => Environment.IsPrivilegedProcess
        ? Launch("runuser", ["-u", Owner, "--", program, .. args])
        : Launch(program, args);

    private static async Task Launch(string program, string[] args)
    {
        // Its output is not read: the server inherits it, and would keep a pipe open for as long as it runs.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. args]))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', args)} ended with {process.ExitCode}.");
    }

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order().Select(version => version + "/bin").LastOrDefault(bin => File.Exists(bin + "/initdb"))
        : null;

    private static int FreePort()
    {
        for (var port = 55130; port < 55230; port++)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
                return port;
            }
            catch (SocketException)
            {
                // taken: the next one
            }
        }
        throw new InvalidOperationException("No free port from 55130 to 55229.");
    }
}
