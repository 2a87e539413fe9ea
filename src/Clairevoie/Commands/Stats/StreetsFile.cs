using System.Text.Json;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Commands.Stats;

/// <summary>Reads streets: every line of a GeoJSON feature collection, cut at each of its points. Points within a centimetre are one crossing.</summary>
internal static class StreetsFile
{
    private const double Centimetre = 0.01;

    /// <exception cref="CommandRefused">The file is not there, holds no line, or lies on another plane than the events.</exception>
    public static StreetNetwork Read(FileInfo file, Ground events)
    {
        if (!file.Exists) throw new CommandRefused($"There is no file {file.Name} to read.");
        using var features = new FeatureStream(file);
        var lines = new List<(double[] X, double[] Y)>();
        while (features.Next()) lines.AddRange(Lines(features, file));
        if (lines.Count == 0) throw new CommandRefused($"{file.Name} holds no line.");
        var ground = Ground.Under([.. lines.SelectMany(line => line.X)], [.. lines.SelectMany(line => line.Y)], features.Crs);
        if (ground.Name != events.Name)
            throw new CommandRefused($"The streets are in {ground.Name} and the events in {events.Name}: project one of them.");
        foreach (var (x, y) in lines) ground.Flatten(x, y);
        return Joined(lines);
    }

    private static StreetNetwork Joined(List<(double[] X, double[] Y)> lines)
    {
        var (numbers, at, pieces) = (new Dictionary<(long, long), int>(), new List<(double X, double Y)>(), new List<(int, int)>());
        foreach (var (x, y) in lines)
        {
            int[] crossings = [.. x.Select((east, i) => Crossing(east, y[i]))];
            for (var i = 1; i < crossings.Length; i++)
                if (crossings[i] != crossings[i - 1]) pieces.Add((crossings[i - 1], crossings[i]));
        }

        return StreetNetwork.Of(PlanePoints.Of(at.Select(one => one.X).ToArray(), at.Select(one => one.Y).ToArray()), pieces);

        int Crossing(double x, double y)
        {
            var key = ((long)Math.Round(x / Centimetre), (long)Math.Round(y / Centimetre));
            if (numbers.TryGetValue(key, out var known)) return known;
            at.Add((x, y));
            return numbers[key] = at.Count - 1;
        }
    }

    private static List<(double[] X, double[] Y)> Lines(FeatureStream features, FileInfo file)
    {
        try
        {
            var geometry = features.Current.GetProperty("geometry");
            var coordinates = geometry.GetProperty("coordinates");
            return geometry.GetProperty("type").GetString() switch
            {
                "LineString" => [Line(coordinates)],
                "MultiLineString" => [.. coordinates.EnumerateArray().Select(Line)],
                _ => throw new CommandRefused($"{file.Name}, feature {features.Count} is no line."),
            };
        }
        catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new CommandRefused($"{file.Name}, feature {features.Count} has no line that can be read.");
        }
    }

    private static (double[] X, double[] Y) Line(JsonElement line) =>
        ([.. line.EnumerateArray().Select(corner => corner[0].GetDouble())], [.. line.EnumerateArray().Select(corner => corner[1].GetDouble())]);
}
