using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>The points that stand in the frame and in the window, in the order of the caller.</summary>
internal sealed record KeptPoints(double[] X, double[] Y, int LeftOut)
{
    /// <summary>How many.</summary>
    public int Count => X.Length;

    /// <summary>Keeps them.</summary>
    /// <exception cref="DataRefusedException">There is no point (<c>no-points</c>); none is inside (<c>all-outside</c>), or all would be with their axes swapped (<c>axes-swapped</c>).</exception>
    public static KeptPoints Of(PlanePoints points, RasterFrame frame, PlaneWindow? window)
    {
        if (points.Count == 0)
            throw DataRefusedException.Because("no-points", "Aucun point : il n'y a pas de densité.", "No point at all: there is no density.");
        var (x, y) = (new List<double>(points.Count), new List<double>(points.Count));
        var swapped = 0;
        for (var i = 0; i < points.Count; i++)
        {
            swapped += frame.Holds(points.Y[i], points.X[i]) ? 1 : 0;
            if (!frame.Holds(points.X[i], points.Y[i]) || window?.Contains(points.X[i], points.Y[i]) == false) continue;
            x.Add(points.X[i]);
            y.Add(points.Y[i]);
        }

        if (x.Count > 0) return new KeptPoints([.. x], [.. y], points.Count - x.Count);
        throw swapped == points.Count
            ? DataRefusedException.Because("axes-swapped", "Aucun point n'est dans l'étendue, et tous y seraient les axes échangés : donnez l'abscisse (est) en premier.", "No point lies in the extent, and all would with their axes swapped: give the easting first.")
            : DataRefusedException.Because("all-outside", "Aucun point n'est dans l'étendue ou le contour : vérifiez le système de coordonnées.", "No point lies in the extent or the window: check the coordinate system.");
    }
}
