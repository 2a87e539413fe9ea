using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Clairevoie.Justice.Perimeters.Files;

/// <summary>A file of perimeters, in any form in which the map gives them: every perimeter that it draws, or every fault with its row and its column.</summary>
public sealed record PerimeterFile(IReadOnlyList<PerimeterDrawn> Drawn, IReadOnlyList<FileFault> Faults)
{
    /// <summary>A city does not protect more places at once; a file of more is another file.</summary>
    public const int Most = 2_000;

    private const string Place = "place", Territory = "territory", From = "from", Until = "until", Shape = "wkt";

    /// <summary>The columns that are read; others are left alone.</summary>
    public static IReadOnlyList<string> Columns { get; } = [Place, Territory, From, Until, Shape];

    private static readonly Dictionary<string, string> ColumnOf = new()
    {
        [nameof(DrawPerimeter.Place)] = Place, [nameof(DrawPerimeter.Territory)] = Territory, [nameof(DrawPerimeter.From)] = From, [nameof(DrawPerimeter.Until)] = Until, [nameof(DrawPerimeter.Area)] = Shape,
    };

    /// <summary>Reads a file. A perimeter keeps the identifier that it bears, so that what was exported comes back as itself.</summary>
    public static PerimeterFile Read(string file)
    {
        List<PerimeterDrawn> drawn = [];
        List<FileFault> faults = [];
        try
        {
            using var table = Table.Open(file);
            faults.AddRange(FileFault.OfColumns(table.Columns, Columns.Where(column => column != Until)));
            if (faults.Count > 0) return new([], faults);
            foreach (var row in table.Rows.Where(row => !row.IsEmpty)) Take(row, drawn, faults);
            if (drawn.Count + faults.Count == 0) faults.Add(new(0, "", "empty-file"));
        }
        catch (FileRefusedException refused)
        {
            faults.Add(refused.Fault);
        }

        return faults.Count > 0 ? new([], faults) : new(drawn, []);
    }

    private static void Take(TableRow row, List<PerimeterDrawn> drawn, List<FileFault> faults)
    {
        if (row.Line > Most + 1) throw new FileRefusedException(new(row.Line, "", "too-many-rows", Most));
        if (row.IsTooLong)
        {
            faults.Add(new(row.Line, "", "too-many-cells"));
            return;
        }

        // Without a shape the rule would ask for a circle.
        var given = new DrawPerimeter(row[Place], row[Territory], row[From], row[Until]) { Area = AreaOf(row[Shape]) ?? "?" };
        switch (given.Decide())
        {
            case Decision<PerimeterDrawn>.Yes(var one):
                var named = Guid.TryParse(row["id"], out var id) ? one with { Perimeter = one.Perimeter with { Id = id } } : one;
                if (drawn.Exists(other => other.Perimeter.Id == named.Perimeter.Id)) faults.Add(new(row.Line, "id", "twice"));
                else drawn.Add(named);
                break;
            case Decision<PerimeterDrawn>.No no:
                faults.AddRange(no.Why.Select(why => new FileFault(row.Line, ColumnOf.GetValueOrDefault(why.Field ?? "", ""), why.Code, [.. why.Facts])));
                break;
        }
    }

    /// <summary>The one polygon of a cell, as the rule reads it; nothing where the cell draws none.</summary>
    private static string? AreaOf(string cell)
    {
        try
        {
            return new WKTReader().Read(cell) switch
            {
                Polygon { NumInteriorRings: 0, IsEmpty: false } area => Outline.Write(area),
                MultiPolygon { NumGeometries: 1 } several when several[0] is Polygon { NumInteriorRings: 0, IsEmpty: false } area => Outline.Write(area),
                _ => null,
            };
        }
        catch (Exception broken) when (broken is ParseException or ArgumentException)
        {
            return null;
        }
    }
}
