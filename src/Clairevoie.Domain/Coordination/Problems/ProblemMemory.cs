namespace Clairevoie.Domain;

/// <summary>How long what leads to a person is kept of a problem: the words that partners wrote, and which mission wrote them.</summary>
public static class ProblemMemory
{
    /// <summary>Days after a problem was closed until the words of its timeline and the missions that wrote them are erased. Facts stay.</summary>
    public const int DaysAfterClosing = 730;

    /// <summary>The last day of closing whose words have reached their date.</summary>
    public static DateOnly ForgetsUpTo(DateOnly today) => today.AddDays(-DaysAfterClosing);
}
