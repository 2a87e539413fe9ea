using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>How wide intervals are.</summary>
/// <param name="Width">Standard errors to each side.</param>
/// <param name="Dispersion">Variance of a count over its mean.</param>
internal readonly record struct Precision(double Width, double Dispersion)
{
    /// <summary>Normal and Poisson without a past; Student's, with the degrees of freedom of the estimate, when the past gave the dispersion.</summary>
    public static Precision Of(DisplacementOptions options) =>
        new(StudentShare.HalfWidth(options.Level, options.Past?.Freedom), options.Past?.Dispersion ?? 1);
}
