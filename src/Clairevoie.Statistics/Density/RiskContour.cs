namespace Clairevoie.Statistics.Density;

/// <summary>One line around a place where risk differs more than chance has it.</summary>
/// <param name="Raised">Whether risk is raised inside, or lowered.</param>
/// <param name="Points">Its corners, metres; the last is the first again where the line closes.</param>
public sealed record RiskContour(bool Raised, IReadOnlyList<(double X, double Y)> Points)
{
    /// <summary>Whether the line closes; one that leaves the frame or the window does not.</summary>
    public bool Closed => Points.Count > 2 && Points[0] == Points[^1];
}
