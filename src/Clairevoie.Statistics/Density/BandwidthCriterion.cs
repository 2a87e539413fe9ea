namespace Clairevoie.Statistics.Density;

/// <summary>What makes a bandwidth good. Either way an event is never judged by its own hill.</summary>
public enum BandwidthCriterion
{
    /// <summary>Each event should be likely where the others make the density: the sum of the logarithms is largest.</summary>
    Likelihood,

    /// <summary>The surface should be near the true density, in squares: the estimate of the integrated squared error is least.</summary>
    LeastSquares,
}
