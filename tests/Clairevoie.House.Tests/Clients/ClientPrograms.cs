using System.Diagnostics;
using Xunit;

namespace Clairevoie.HouseTests.Clients;

/// <summary>The programs of <c>tests/clients</c>, as npm installed them from the lock file, and a folder of one's own to work in.</summary>
internal sealed class ClientPrograms : IDisposable
{
    private static readonly string Home = Path.Combine(Above(AppContext.BaseDirectory), "tests", "clients");

    /// <summary>A folder that goes away, in which what npm installed is found.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("clairevoie-clients-").FullName;

    /// <summary>The document of the running house, in this folder.</summary>
    public string Document => Path.Combine(Folder, "openapi.json");

    /// <summary>Goes on only where npm installed this program; otherwise says how it would be.</summary>
    public static async Task<ClientPrograms> With(string package, Town town)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Home, "node_modules", package)), $"Not run: {package} is not installed (npm ci --prefix tests/clients --ignore-scripts).");
        var programs = new ClientPrograms();
        Directory.CreateSymbolicLink(Path.Combine(programs.Folder, "node_modules"), Path.Combine(Home, "node_modules"));
        foreach (var file in (string[])["client.ts", "tsconfig.json", ".spectral.json"]) File.Copy(Path.Combine(Home, file), Path.Combine(programs.Folder, file));
        using var somebody = town.Somebody();
        using var answer = await somebody.Get("/api/openapi.json");
        await File.WriteAllTextAsync(programs.Document, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return programs;
    }

    /// <summary>A file that npm installed.</summary>
    public string Installed(params string[] parts) => Path.Combine([Folder, "node_modules", .. parts]);

    /// <summary>Runs a program in the folder: how it ended, and all that it said.</summary>
    public async Task<(int Code, string Said)> Run(string program, params string[] arguments)
    {
        using var run = Start(program, arguments);
        var faults = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (run.ExitCode, said + await faults);
    }

    /// <summary>Starts a program in the folder.</summary>
    public Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        return Process.Start(start)!;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Directory.Delete(Path.Combine(Folder, "node_modules"));
        Directory.Delete(Folder, recursive: true);
    }

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Clairevoie.slnx")) ? folder : Above(Path.GetDirectoryName(folder.TrimEnd('/'))!);
}
