using System.Diagnostics;

namespace Clairevoie.Bench;

/// <summary>A throw-away PostgreSQL with PostGIS, on loopback, where both are installed.</summary>
public sealed class PeerCluster : IAsyncDisposable
{
    private const string Owner = "postgres";

    private readonly string programs;
    private readonly string folder;
    private readonly int port = BenchPlace.FreePort();

    private PeerCluster(string programs, string folder) => (this.programs, this.folder) = (programs, folder);

    /// <summary>The connection of its administrator.</summary>
    public string Connection => $"Host=127.0.0.1;Port={port};Username={Owner};Database=postgres;Command Timeout=900;Include Error Detail=true";

    /// <summary>Starts one; nothing where PostgreSQL or PostGIS is not installed.</summary>
    public static async Task<PeerCluster?> Start()
    {
        const string All = "/usr/lib/postgresql";
        if (!Directory.Exists(All) || Directory.GetDirectories(All).Order().LastOrDefault(version => File.Exists($"{version}/lib/postgis-3.so")) is not { } version) return null;
        var cluster = new PeerCluster($"{version}/bin", Directory.CreateTempSubdirectory("clairevoie-peer-").FullName);
        if (Environment.IsPrivilegedProcess) await Launch("chown", ["-R", Owner, cluster.folder]);
        await cluster.Run("initdb", "-D", $"{cluster.folder}/data", "-U", Owner, "-A", "trust", "-E", "UTF8", "--no-sync");
        await cluster.Run("pg_ctl", "-D", $"{cluster.folder}/data", "-l", $"{cluster.folder}/log", "-w", "-o",
            $"-p {cluster.port} -k {cluster.folder} -c listen_addresses=127.0.0.1 -c shared_buffers=2GB -c work_mem=256MB -c maintenance_work_mem=1GB -c fsync=off -c synchronous_commit=off -c max_wal_size=8GB -c jit=off", "start");
        return cluster;
    }

    /// <summary>Stops it and throws its files away.</summary>
    public async ValueTask DisposeAsync()
    {
        await Run("pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    // PostgreSQL refuses to run as root: then it runs as the user that its package made.
    private Task Run(string program, params string[] words) => Environment.IsPrivilegedProcess
        ? Launch("runuser", ["-u", Owner, "--", $"{programs}/{program}", .. words])
        : Launch($"{programs}/{program}", words);

    private static async Task Launch(string program, string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. words]))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', words)} ended with {process.ExitCode}.");
    }
}
