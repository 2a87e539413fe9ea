using Clairevoie.Domain;
using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds.Streets;

/// <summary>Metres east and north of one point, flat: good to a thousandth over the length of a street, anywhere on the globe.</summary>
internal sealed class StreetPlane(GeoPoint middle)
{
    private const double MetresPerDegree = 111_320;

    private readonly double shrink = Math.Cos(middle.Latitude * Math.PI / 180);

    public Coordinate Metres(GeoPoint at) =>
        new((at.Longitude - middle.Longitude) * MetresPerDegree * shrink, (at.Latitude - middle.Latitude) * MetresPerDegree);

    public GeoPoint Degrees(Coordinate at) =>
        new(middle.Longitude + (at.X / MetresPerDegree / shrink), middle.Latitude + (at.Y / MetresPerDegree));
}
