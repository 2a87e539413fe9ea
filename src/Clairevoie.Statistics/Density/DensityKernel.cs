namespace Clairevoie.Statistics.Density;

/// <summary>The shape of the small hill that each event becomes.</summary>
public enum DensityKernel
{
    /// <summary>The bell curve; the bandwidth is its standard deviation. Cut at eight bandwidths, where less than a hundred-thousand-billionth is left.</summary>
    Gaussian,

    /// <summary>(1 - d²/b²)² up to the bandwidth and nothing beyond: customary on maps of crime.</summary>
    Quartic,
}
