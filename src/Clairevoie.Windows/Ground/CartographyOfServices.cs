using Clairevoie.Windows.Tiles;

namespace Clairevoie.Windows.Ground;

/// <summary>The vocabularies of two tile services: Shortbread (shortbread-tiles.org) and Plan IGN of the Géoplateforme.</summary>
public static partial class Cartography
{
    private static IEnumerable<Stroke> Shortbread() =>
    [
        new("land", TileShape.Area, Ink.Park) { Key = "kind", Values = ["park", "forest", "garden", "grass", "meadow", "grassland", "cemetery", "recreation_ground", "village_green", "scrub"] },
        new("ocean", TileShape.Area, Ink.Water),
        new("water_polygons", TileShape.Area, Ink.Water),
        new("water_lines", TileShape.Line, Ink.Water) { From = 10, Width = 2 },
        new("streets", TileShape.Line, Ink.Rail) { Key = "kind", Values = ["rail", "light_rail", "subway", "tram", "narrow_gauge"], From = 10 },
        new("streets", TileShape.Line, Ink.Street) { Key = "kind", Values = ["unclassified", "residential", "living_street", "service", "pedestrian"], From = 12, Width = 2.4 },
        new("streets", TileShape.Line, Ink.Avenue) { Key = "kind", Values = ["tertiary", "secondary", "primary"], From = 9, Width = 4 },
        new("streets", TileShape.Line, Ink.Boulevard) { Key = "kind", Values = ["trunk", "motorway"], From = 7, Width = 5 },
    ];

    private static IEnumerable<Stroke> PlanIgn() =>
    [
        new("ocs_vegetation_surf", TileShape.Area, Ink.Park),
        new("hydro_surf", TileShape.Area, Ink.Water),
        new("hydro_reseau", TileShape.Line, Ink.Water) { From = 10, Width = 1.6 },
        new("bati_surf", TileShape.Area, Ink.Building) { From = 14 },
        new("routier_route", TileShape.Line, Ink.Street) { From = 12, Width = 2.4 },
        new("routier_route", TileShape.Line, Ink.Avenue) { Key = "symbo", Values = ["BRET_PRINCIPALE", "PRINCIPALE_1", "PRINCIPALE_2", "PRINCIPALE_3", "PRINCIPALE_4"], From = 8, Width = 4 },
        new("routier_route", TileShape.Line, Ink.Boulevard) { Key = "symbo", Values = ["AUTOROU_PEAGE", "AUTOROU_LIBRE"], From = 7, Width = 5 },
    ];
}
