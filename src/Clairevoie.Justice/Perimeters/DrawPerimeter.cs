using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Justice.Perimeters;

/// <summary>The prosecutor draws a perimeter around a publicly listed care place; every field may be wrong.</summary>
public sealed record DrawPerimeter(string? Place, string? Territory, string? From, string? Until)
{
    private const int LongestName = 80;
    private const double LargestSurface = 2_000_000;

    /// <summary>The centre of a circle, as latitude then longitude.</summary>
    public string? Centre { get; init; }

    /// <summary>The radius of the circle, in metres.</summary>
    public string? Radius { get; init; }

    /// <summary>Instead of a circle, a GeoJSON polygon.</summary>
    public string? Area { get; init; }

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<PerimeterDrawn> Decide()
    {
        List<Refusal> refusals = [];
        var place = Place?.Trim() ?? "";
        if (place.Length is 0 or > LongestName || place.Any(char.IsControl))
            refusals.Add(new("place-unnamed", nameof(Place), LongestName));
        if (!TerritoryCode.Could(Territory))
            refusals.Add(new("territory-unreadable", nameof(Territory)));
        var area = Shape(refusals);
        var from = Day(From, nameof(From), refusals);
        var until = string.IsNullOrWhiteSpace(Until) ? null : Day(Until, nameof(Until), refusals);
        if (from is not null && until <= from)
            refusals.Add(new("ends-before-it-begins", nameof(Until)));
        return refusals.Count > 0 ? refusals : new PerimeterDrawn(place, Territory!.Trim(), new(Guid.NewGuid(), Outline.Write(area!), from!.Value, until));
    }

    /// <summary>Reads a day; a refusal is noted where it is not one.</summary>
    internal static DateOnly? Day(string? written, string field, List<Refusal> refusals)
    {
        if (DateOnly.TryParseExact(written?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100)
            return day;
        refusals.Add(new("day-unreadable", field));
        return null;
    }

    private Polygon? Shape(List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(Area))
            return Circle(refusals);
        if (Outline.Read(Area) is not { } drawn)
            refusals.Add(new("area-unreadable", nameof(Area)));
        else if (Outline.SquareMetres(drawn) is 0 or > LargestSurface)
            refusals.Add(new("area-too-large", nameof(Area), LargestSurface / 1_000_000));
        else
            return drawn;
        return null;
    }

    private Polygon? Circle(List<Refusal> refusals)
    {
        var centre = Point(Centre);
        if (centre is null)
            refusals.Add(new("centre-unreadable", nameof(Centre)));
        if (!double.TryParse(Radius, NumberStyles.None, CultureInfo.InvariantCulture, out var metres) || metres is < 10 or > 700)
            refusals.Add(new("radius-unreadable", nameof(Radius), 10, 700));
        return centre is { } at && metres is >= 10 and <= 700 ? Outline.Circle(at, metres) : null;
    }

    private static GeoPoint? Point(string? written)
    {
        var parts = (written ?? "").Split([',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && latitude is > -80 and < 80 && GeoPoint.Could(longitude, latitude)
            ? new(longitude, latitude)
            : null;
    }
}

/// <summary>A perimeter was drawn around a care place.</summary>
public sealed record PerimeterDrawn(string Place, string Territory, Perimeter Perimeter);
