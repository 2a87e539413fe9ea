using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Places;

/// <summary>Bounds of Lambert-93 that surely hold a part of the map: what a query may leave out without looking nearer.</summary>
/// <param name="West">The least easting.</param>
/// <param name="South">The least northing.</param>
/// <param name="East">The greatest easting.</param>
/// <param name="North">The greatest northing.</param>
public readonly record struct NearOnMap(double West, double South, double East, double North)
{
    // Beyond a degree an edge of the map is too bent for its corners to say how far it reaches.
    private const double WidestInDegrees = 1, MarginInMetres = 2_000, Far = 1e9;

    /// <summary>No bounds at all.</summary>
    public static NearOnMap Everywhere { get; } = new(-Far, -Far, Far, Far);

    /// <summary>The bounds around a part of the map; none where it is absent or wide.</summary>
    public static NearOnMap Of(Envelope? within)
    {
        if (within is not { IsNull: false, Width: < WidestInDegrees, Height: < WidestInDegrees } box) return Everywhere;
        Metres[] corners =
        [
            .. from x in new[] { box.MinX, box.MaxX }
               from y in new[] { box.MinY, box.MaxY }
               select Projection.Lambert93.From(new GeoPoint(x, y)),
        ];
        return new(corners.Min(at => at.East) - MarginInMetres, corners.Min(at => at.North) - MarginInMetres, corners.Max(at => at.East) + MarginInMetres, corners.Max(at => at.North) + MarginInMetres);
    }
}
