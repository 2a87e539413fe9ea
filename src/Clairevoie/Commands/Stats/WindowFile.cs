using System.Text.Json;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Commands.Stats;

/// <summary>Reads the ground that was looked at: every ring of every polygon of a GeoJSON feature collection.</summary>
internal static class WindowFile
{
    /// <exception cref="CommandRefused">The file is not there, holds no polygon, or lies on another plane than the events.</exception>
    public static PlaneWindow Read(FileInfo file, Ground events)
    {
        if (!file.Exists) throw new CommandRefused($"There is no file {file.Name} to read.");
        using var features = new FeatureStream(file);
        var rings = new List<(double[] X, double[] Y)>();
        while (features.Next()) rings.AddRange(Rings(features, file));
        if (rings.Count == 0) throw new CommandRefused($"{file.Name} holds no polygon.");
        var ground = Ground.Under([.. rings.SelectMany(ring => ring.X)], [.. rings.SelectMany(ring => ring.Y)], features.Crs);
        if (ground.Name != events.Name)
            throw new CommandRefused($"The window is in {ground.Name} and the events in {events.Name}: project one of them.");
        foreach (var (x, y) in rings) ground.Flatten(x, y);
        return PlaneWindow.Of([.. rings.Select(ring => PlanePoints.Of(ring.X, ring.Y))]);
    }

    private static List<(double[] X, double[] Y)> Rings(FeatureStream features, FileInfo file)
    {
        try
        {
            var geometry = features.Current.GetProperty("geometry");
            var coordinates = geometry.GetProperty("coordinates");
            return geometry.GetProperty("type").GetString() switch
            {
                "Polygon" => [.. coordinates.EnumerateArray().Select(Ring)],
                "MultiPolygon" => [.. coordinates.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()).Select(Ring)],
                _ => throw new CommandRefused($"{file.Name}, feature {features.Count} is no polygon."),
            };
        }
        catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new CommandRefused($"{file.Name}, feature {features.Count} has no polygon that can be read.");
        }
    }

    private static (double[] X, double[] Y) Ring(JsonElement ring) =>
        ([.. ring.EnumerateArray().Select(corner => corner[0].GetDouble())], [.. ring.EnumerateArray().Select(corner => corner[1].GetDouble())]);
}
