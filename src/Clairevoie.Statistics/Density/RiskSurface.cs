namespace Clairevoie.Statistics.Density;

/// <summary>Where one layer is denser, relative to its total, than another.</summary>
/// <param name="Frame">The rectangle and its pixels.</param>
/// <param name="LogRatio">Natural logarithm of the ratio of the two densities, each divided by its total: 0 is no difference, 0.69 twice. Not a number where neither layer reaches, or outside the window.</param>
/// <param name="Raised">p that the first layer is that dense by chance, pixel by pixel.</param>
/// <param name="Lowered">p that it is that thin by chance.</param>
/// <param name="Contours">The lines around what is raised or lowered at the level asked for.</param>
/// <param name="First">Points of the first layer.</param>
/// <param name="Second">Points of the second layer.</param>
public sealed record RiskSurface(
    RasterFrame Frame,
    ReadOnlyMemory<double> LogRatio,
    ReadOnlyMemory<double> Raised,
    ReadOnlyMemory<double> Lowered,
    IReadOnlyList<RiskContour> Contours,
    int First,
    int Second);
