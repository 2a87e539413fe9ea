using Clairevoie.Domain;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Fiction;

/// <summary>A place of the fictional town where something keeps happening: what, where, how much, and from when until when.</summary>
/// <param name="Kind">What is reported there.</param>
/// <param name="At">Its middle, in metres of Lambert-93.</param>
/// <param name="Reach">How far around it things happen, in metres (one deviation).</param>
/// <param name="Weight">Its share among the places of the same kind.</param>
public sealed record Hearth(ReportKind Kind, Coordinate At, double Reach, double Weight)
{
    /// <summary>The share of the year at which it begins: 0 when it was always there.</summary>
    public double From { get; init; }

    /// <summary>The share of the year at which it ends: 1 when it stays.</summary>
    public double Until { get; init; } = 1;

    public bool IsLit(double shareOfYear) => From <= shareOfYear && shareOfYear < Until;
}
