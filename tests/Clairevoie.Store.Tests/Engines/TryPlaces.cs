namespace Clairevoie.Store.Tests;

/// <summary>Places to try a cellar in, thrown away afterwards.</summary>
internal static class TryPlaces
{
    /// <summary>An empty folder of its own.</summary>
    public static string Folder() => Directory.CreateTempSubdirectory("clairevoie-").FullName;

    /// <summary>A place that keeps its rooms in files.</summary>
    public static Task<CellarPlace> InFiles() => Task.FromResult(CellarPlace.At(Folder()));
}
