namespace Clairevoie.Statistics.Rates;

/// <summary>How many standard errors to each side hold a level, when the spread was itself estimated.</summary>
internal static class StudentShare
{
    /// <summary>The half-width of an interval of this level in standard errors: Student's with so many degrees of freedom, normal without.</summary>
    public static double HalfWidth(double level, int? freedom) => freedom is { } known
        ? Math.Sqrt(known * ((1 / BetaShare.Quantile(1 - level, known / 2d, 0.5)) - 1))
        : -NormalShare.Quantile((1 - level) / 2);
}
