using Clairevoie.Hall.Where;

namespace Clairevoie.Hall.Layers;

/// <summary>How a layer of places or cells is smoothed into a surface that shows where they gather.</summary>
/// <param name="Surface">The name of the surface, for addresses: <c>foyers-signales</c>.</param>
/// <param name="Hidden">The perimeters that hold on any of these days: no part of the surface touches one.</param>
public sealed record LayerGathering(string Surface, Func<DateOnly, DateOnly, CancellationToken, Task<KnownPerimeters>> Hidden)
{
    /// <summary>The field that says how many stand at a place; each thing is one where there is none.</summary>
    public string? CountedBy { get; init; }
}

/// <summary>Whoever can smooth layers says how; where nobody does, the map goes without surfaces.</summary>
/// <param name="Of">The surface of a layer that says how it gathers.</param>
public sealed record LayerSmoother(Func<Layer, LayerGathering, Layer> Of);
