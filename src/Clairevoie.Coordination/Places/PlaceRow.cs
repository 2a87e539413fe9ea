using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
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

    /// <summary>The fingerprint of its outline: a form that was shown before another one was drawn comes too late.</summary>
    public string Stands => Stood.Of(Outline);

    /// <summary>Where it is, in degrees.</summary>
    public GeoPoint At => Projection.Lambert93.ToDegrees(new(X, Y));
}
