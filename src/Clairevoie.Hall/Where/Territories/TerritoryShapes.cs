using System.Text.Json;
using Clairevoie.Domain;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Clairevoie.Hall.Where;

/// <summary>A territory with its outline in degrees of WGS84: a commune, an arrondissement, a quarter.</summary>
public sealed record TerritoryShape(string Code, string Name, Geometry Shape)
{
    /// <summary>How many households live there; nothing when the file does not say.</summary>
    public long? Households { get; init; }
}

/// <summary>The territories in which a place lies; a level that the city does not have is absent.</summary>
public sealed record Territories(string? Commune, string? Arrondissement, string? Quarter)
{
    public static readonly Territories None = new(null, null, null);

    /// <summary>The finest territory known; nothing when the place lies outside the city.</summary>
    public string? Finest => Quarter ?? Arrondissement ?? Commune;
}

/// <summary>The outlines of the city, from <c>var/territories.geojson</c>: says in which quarter a place lies. A house without them knows of none.</summary>
public sealed class TerritoryShapes
{
    private readonly STRtree<(TerritoryShape Territory, IndexedPointInAreaLocator Area)> index = new();

    public TerritoryShapes(IReadOnlyList<TerritoryShape> all)
    {
        All = all;
        foreach (var one in all) index.Insert(one.Shape.EnvelopeInternal, (one, new(one.Shape)));
        index.Build();
    }

    public IReadOnlyList<TerritoryShape> All { get; }

    public bool AreUnknown => All.Count == 0;

    /// <exception cref="FormatException">The file is not GeoJSON with a code and a name on each outline.</exception>
    public static TerritoryShapes Read(string file)
    {
        if (!File.Exists(file)) return new([]);
        try
        {
            using var text = File.OpenRead(file);
            using var collection = JsonDocument.Parse(text);
            return new([.. collection.RootElement.GetProperty("features").EnumerateArray().Select(GeoJsonOutline.Read)]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"{Path.GetFileName(file)} is not a GeoJSON of outlines, each with the properties code and nom: {fault.Message}", fault);
        }
    }

    public Territories Of(GeoPoint place)
    {
        var at = new Coordinate(place.Longitude, place.Latitude);
        var here = index.Query(new Envelope(at)).Where(one => one.Area.Locate(at) != Location.Exterior).Select(one => one.Territory.Code).ToList();
        return new(Level("COM-"), Level("ARM-"), Level("ZON-"));

        string? Level(string prefix) => here.Find(code => code.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>Whether the place lies in the city; yes when no outline is known, since nothing says otherwise.</summary>
    public bool Contain(GeoPoint place) => AreUnknown || Of(place).Finest is not null;

    public long? HouseholdsOf(string code) => All.FirstOrDefault(one => one.Code == code)?.Households;

    public string? NameOf(string code) => All.FirstOrDefault(one => one.Code == code)?.Name;
}
