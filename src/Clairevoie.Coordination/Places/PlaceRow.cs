using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Coordination.Places;

/// <summary>A place as its table keeps it.</summary>
public sealed record PlaceRow
{
    public string Id { get; init; } = "";

    public string Agency { get; init; } = "";

    public string Territory { get; init; } = "";

    public PlaceKind Kind { get; init; }

    public string Name { get; init; } = "";

    public double X { get; init; }

    public double Y { get; init; }

    public string Outline { get; init; } = "";

    public DateOnly OpenedOn { get; init; }

    /// <summary>Where it is, in degrees.</summary>
    public GeoPoint At => Projection.Lambert93.ToDegrees(new(X, Y));
}
