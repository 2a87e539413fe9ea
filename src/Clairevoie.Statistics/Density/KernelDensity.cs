using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>Kernel density: events per square metre over the period, each event spread as a small hill.</summary>
/// <remarks>
/// λ(u) = Σ K(u - xᵢ), divided by e(u) = ∫ K(u - v) dv over the window (uniform correction) or each hill by e(xᵢ) (Diggle).
/// On pixels, a hill's heights at the centres are scaled to volume one, so that a coarse pixel loses no event.
/// Gaussian: O(n + pixels x 16 bandwidths / pixel). Quartic: O(n + pixels x pixels under a hill). Exact or adaptive: O(n x
/// pixels under a hill). 16 to 32 bytes a pixel.
/// References: M. Rosenblatt (1956), Annals of Mathematical Statistics 27, 832-837. P. Diggle (1985), A kernel method for
/// smoothing point process data, Applied Statistics 34, 138-147. M. C. Jones (1993), Statistics and Computing 3, 135-146.
/// I. Abramson (1982), Annals of Statistics 10, 1217-1223.
/// </remarks>
public static class KernelDensity
{
    /// <summary>Makes the surface.</summary>
    /// <param name="points">Where events happened, metres of the same coordinate system as the frame.</param>
    /// <param name="options">Bandwidth, frame, kernel and correction.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">
    /// No point (<c>no-points</c>), none inside (<c>all-outside</c>, <c>axes-swapped</c>); the window holds no pixel
    /// (<c>window-thin</c>); uniform correction of adaptive hills, which have no common e(u) (<c>edge-adaptive</c>).
    /// </exception>
    public static Finding<DensityOptions, DensitySurface> Of(PlanePoints points, DensityOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(options);
        if (options is { Adaptive: true, Edge: EdgeCorrection.Uniform })
            throw DataRefusedException.Because("edge-adaptive", "La correction uniforme n'existe pas pour des collines de largeurs différentes : prenez celle de Diggle.", "There is no uniform correction for hills of different widths: take Diggle's.");
        var kept = KeptPoints.Of(points, options.Frame, options.Window);
        var surface = new DensityRun(options, work ?? Work.Plain).Of(kept);
        return new("density", options, null, surface, DensityWords.Of(surface), DensityCaveats.Of(kept, surface, options));
    }
}
