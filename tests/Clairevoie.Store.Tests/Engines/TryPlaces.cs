using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>Places to try a cellar in, thrown away afterwards.</summary>
internal static class TryPlaces
{
    private static int made;

    /// <summary>An empty folder of its own.</summary>
    public static string Folder() => Directory.CreateTempSubdirectory("clairevoie-").FullName;

    /// <summary>A place that keeps its rooms in files.</summary>
    public static Task<CellarPlace> InFiles() => Task.FromResult(CellarPlace.At(Folder()));

    /// <summary>A place that keeps these rooms in databases of their own.</summary>
    public static async Task<CellarPlace> InPostgres(params Room[] rooms)
    {
        var cluster = await TryCluster.Running();
        var folder = Folder();
        var prefix = $"try{Interlocked.Increment(ref made)}_";
        await PostgresFounding.Found(cluster.Administrator, folder, rooms.Length == 0 ? [TryRoom.Room] : rooms, prefix);
        return CellarPlace.At(folder);
    }
}
