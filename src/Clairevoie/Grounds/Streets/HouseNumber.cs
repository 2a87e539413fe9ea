using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds.Streets;

/// <summary>A house number and where it stands, in metres on a plane of its street.</summary>
internal readonly record struct HouseNumber(int Number, string Suffix, Coordinate At);
