using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Clairevoie.Coordination.Places.Outlines;

/// <summary>Somebody outlines a place: with the cells that they chose on the map, or with a polygon that another program drew.</summary>
/// <param name="Cells">The cells chosen.</param>
/// <param name="GeoJson">Instead of them, a GeoJSON polygon of one ring.</param>
public sealed record DrawOutline(ChosenAreas Cells, string? GeoJson)
{
    private const double LargestSurface = 5_000_000;
    private const double FarthestDegrees = 0.005; // about half a kilometre

    /// <summary>The outline as GeoJSON, or why there is none.</summary>
    public Decision<string> Decide(PlaceRow place, KnownPerimeters hidden)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(hidden);
        var isWritten = !string.IsNullOrWhiteSpace(GeoJson);
        var drawn = isWritten ? Outline.Read(GeoJson) : Around(Cells.Of(Area.Target));
        return drawn switch
        {
            null => isWritten ? new Refusal("outline-unreadable", "Area") : new Refusal(Cells.Of(Area.Target).Count == 0 ? "outline-missing" : "outline-pieces", "Area"),
            _ when Outline.SquareMetres(drawn) is 0 or > LargestSurface => new Refusal("outline-too-large", "Area", LargestSurface / 1_000_000),
            _ when drawn.Distance(new Point(place.At.Longitude, place.At.Latitude)) > FarthestDegrees => new Refusal("outline-away", "Area"),
            _ when place.Kind == PlaceKind.Scene && hidden.Touch(drawn) => new Refusal("where-protected", "Area"),
            _ => Outline.Write(drawn),
        };
    }

    // Cells that only touch at a corner, or lie around a hole, are no outline.
    private static Polygon? Around(IReadOnlyList<GridCell> cells) =>
        cells.Count > 0 && UnaryUnionOp.Union(cells.Select(cell => (Geometry)cell.Shape()).ToList()) is Polygon { NumInteriorRings: 0 } polygon ? polygon : null;
}
