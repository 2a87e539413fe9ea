using Clairevoie.Windows.Tiles;

namespace Clairevoie.Windows.Ground;

/// <summary>
/// How the ground is drawn, from the bottom up: one list for the tiles drawn here and for MapLibre. Five vocabularies of
/// layers are known, and a ground uses one of them: our own (docs/hosting/ground.md), Protomaps, OpenMapTiles, Shortbread and
/// Plan IGN. What a ground does not hold is not drawn.
/// </summary>
public static partial class Cartography
{
    public static IReadOnlyList<Stroke> Strokes { get; } = [.. Own(), .. Protomaps(), .. OpenMapTiles(), .. Shortbread(), .. PlanIgn(), .. Names()];

    private static IEnumerable<Stroke> Own() =>
    [
        new("terre", TileShape.Area, Ink.Country),
        new("communes", TileShape.Area, Ink.City),
        new("parcs", TileShape.Area, Ink.Park),
        new("eau", TileShape.Area, Ink.Water),
        new("batiments", TileShape.Area, Ink.Building) { From = 15 },
        new("rail", TileShape.Line, Ink.Rail) { From = 10, Width = 1.1 },
        new("rues", TileShape.Line, Ink.Street) { From = 13, Width = 2.6 },
        new("rues", TileShape.Line, Ink.Avenue) { Key = "rang", Values = ["avenue"], From = 11, Width = 4 },
        new("rues", TileShape.Line, Ink.Boulevard) { Key = "rang", Values = ["boulevard"], From = 10, Width = 5.2 },
        new("communes", TileShape.Area, Ink.Limit) { From = 8, Width = 0.8 },
        new("quartiers", TileShape.Area, Ink.Limit) { From = 13, Width = 0.7, Dashed = true },
        new("arrondissements", TileShape.Area, Ink.Limit) { From = 10, Width = 1.3 },
    ];

    private static IEnumerable<Stroke> Protomaps() =>
    [
        new("earth", TileShape.Area, Ink.City),
        new("landuse", TileShape.Area, Ink.Park) { Key = "kind", Values = ["park", "forest", "wood", "garden", "grass", "cemetery", "recreation_ground", "nature_reserve"] },
        new("water", TileShape.Area, Ink.Water),
        new("buildings", TileShape.Area, Ink.Building) { From = 15 },
        new("roads", TileShape.Line, Ink.Rail) { Key = "kind", Values = ["rail"], From = 10 },
        new("roads", TileShape.Line, Ink.Street) { Key = "kind", Values = ["minor_road", "other"], From = 12, Width = 2.4 },
        new("roads", TileShape.Line, Ink.Avenue) { Key = "kind", Values = ["medium_road", "major_road"], From = 9, Width = 4 },
        new("roads", TileShape.Line, Ink.Boulevard) { Key = "kind", Values = ["highway"], From = 7, Width = 5 },
        new("boundaries", TileShape.Line, Ink.Limit) { From = 6, Width = 1, Dashed = true },
    ];

    private static IEnumerable<Stroke> OpenMapTiles() =>
    [
        new("landcover", TileShape.Area, Ink.Park) { Key = "class", Values = ["grass", "wood"] },
        new("park", TileShape.Area, Ink.Park),
        new("building", TileShape.Area, Ink.Building) { From = 15 },
        new("transportation", TileShape.Line, Ink.Rail) { Key = "class", Values = ["rail", "transit"], From = 10 },
        new("transportation", TileShape.Line, Ink.Street) { Key = "class", Values = ["minor", "service", "tertiary"], From = 12, Width = 2.4 },
        new("transportation", TileShape.Line, Ink.Avenue) { Key = "class", Values = ["secondary", "primary"], From = 9, Width = 4 },
        new("transportation", TileShape.Line, Ink.Boulevard) { Key = "class", Values = ["trunk", "motorway"], From = 7, Width = 5 },
        new("boundary", TileShape.Line, Ink.Limit) { From = 6, Width = 1, Dashed = true },
    ];

    private static IEnumerable<Stroke> Names() =>
    [
        new("communes_lbl", TileShape.Point, Ink.Words) { From = 8, Letters = 15 },
        new("arrondissements_lbl", TileShape.Point, Ink.Limit) { From = 12, Letters = 13 },
        new("quartiers_lbl", TileShape.Point, Ink.QuietWords) { From = 13, Letters = 12 },
        new("stations", TileShape.Point, Ink.Words) { From = 13, Letters = 11, Dot = true },
        new("parcs_lbl", TileShape.Point, Ink.QuietWords) { From = 14, Letters = 11 },
        new("places", TileShape.Point, Ink.Words) { From = 6, Letters = 13, Words = ["name:fr", "name"] },
        new("place", TileShape.Point, Ink.Words) { From = 6, Letters = 13, Words = ["name:fr", "name"] },
        new("place_labels", TileShape.Point, Ink.Words) { From = 6, Letters = 13, Words = ["name"] },
        new("toponyme_localite_ponc", TileShape.Point, Ink.Words) { From = 9, Letters = 13, Words = ["texte"] },
        new("street_labels", TileShape.Line, Ink.Words) { From = 15, Letters = 11, Words = ["name"] },
        new("rues", TileShape.Line, Ink.Words) { Key = "rang", Values = ["boulevard", "avenue"], From = 15, Letters = 11 },
        new("rues", TileShape.Line, Ink.Words) { From = 16, Letters = 11 },
        new("roads", TileShape.Line, Ink.Words) { From = 15, Letters = 11, Words = ["name"] },
        new("transportation_name", TileShape.Line, Ink.Words) { From = 15, Letters = 11, Words = ["name:fr", "name"] },
    ];
}
