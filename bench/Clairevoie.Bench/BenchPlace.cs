using System.Net;
using System.Net.Sockets;

namespace Clairevoie.Bench;

/// <summary>Where the built program stands, and where its measured stores may lie: on the disk of the repository.</summary>
/// <param name="Root">The repository.</param>
public sealed record BenchPlace(string Root)
{
    /// <summary>The program as <c>dotnet build -c Release</c> leaves it.</summary>
    public string Program => Path.Combine(Root, "src", "Clairevoie", "bin", "Release", "net10.0", OperatingSystem.IsWindows() ? "clairevoie.exe" : "clairevoie");

    /// <summary>The repository above the bench, with a program in it.</summary>
    public static BenchPlace Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Clairevoie.slnx")))
            folder = folder.Parent;
        var place = new BenchPlace(folder?.FullName ?? throw new InvalidOperationException("The bench runs from inside the repository."));
        return File.Exists(place.Program)
            ? place
            : throw new InvalidOperationException($"{place.Program} is not built. Run the bench with -c Release.");
    }

    /// <summary>A new empty folder under the repository's ignored <c>artifacts</c>.</summary>
    public string NewVar()
    {
        var folder = Path.Combine(Root, "artifacts", "bench", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>A port of loopback that nobody uses.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
