using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Coordination.Problems;

/// <summary>The schools of a city, from <c>var/schools.geojson</c>: points with a name, as the national directory of education gives them. None where a city laid no file.</summary>
public sealed class Schools
{
    private readonly IReadOnlyList<Metres> places;

    private Schools(IReadOnlyList<Metres> places) => this.places = places;

    /// <summary>Where a city lays them.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "schools.geojson");

    /// <summary>Reads them.</summary>
    /// <exception cref="FormatException">The file is not GeoJSON of points.</exception>
    public static Schools Read(string file)
    {
        if (!File.Exists(file))
            return new([]);
        try
        {
            using var text = File.OpenRead(file);
            using var collection = JsonDocument.Parse(text);
            return new([.. collection.RootElement.GetProperty("features").EnumerateArray().Select(Place)]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"{Path.GetFileName(file)} is not a GeoJSON of points: {fault.Message}", fault);
        }
    }

    /// <summary>How many lie within so many metres of a place of Lambert-93.</summary>
    public int Near(Metres at, double metres) => places.Count(place => Math.Pow(place.East - at.East, 2) + Math.Pow(place.North - at.North, 2) <= metres * metres);

    private static Metres Place(JsonElement feature)
    {
        var at = feature.GetProperty("geometry").GetProperty("coordinates");
        return Projection.Lambert93.From(new GeoPoint(at[0].GetDouble(), at[1].GetDouble()));
    }
}
