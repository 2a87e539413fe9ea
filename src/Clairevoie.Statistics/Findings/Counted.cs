namespace Clairevoie.Statistics.Findings;

/// <summary>How many there are of something, as a sentence says it: one event, two events.</summary>
internal static class Counted
{
    /// <summary>In English: nought is plural.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one of them is called.</param>
    /// <param name="many">What several are called; with an s when nothing is said.</param>
    public static string English(long count, string one, string? many = null) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>In French: nought is singular.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one of them is called.</param>
    /// <param name="many">What several are called; with an s when nothing is said.</param>
    public static string French(long count, string one, string? many = null) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {(count is 0 or 1 ? one : many ?? one + "s")}");
}
