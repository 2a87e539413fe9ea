using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>Relative risk of two layers: where the first is denser than the second, each for its own total, and whether chance could do it.</summary>
/// <remarks>
/// log[(f/n₁)/(g/n₂)], both layers smoothed by the same Gaussian on the same pixels; a border correction would cancel.
/// p by dealing the two names anew over all points: what the two layers are together stays. Contours are pointwise tolerance
/// contours: at 0.05, five pixels in a hundred lie within one by chance.
/// O(permutations x pixels x 16 bandwidths / pixel).
/// References: J. Bithell (1991), Statistics in Medicine 10, 1745-1751. J. Kelsall and P. Diggle (1995), Bernoulli 1, 3-16.
/// </remarks>
public static class RelativeRisk
{
    /// <summary>Compares two layers.</summary>
    /// <param name="first">The layer in question, metres.</param>
    /// <param name="second">What it is compared with, metres.</param>
    /// <param name="options">Bandwidth, frame, level, permutations and seed.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">One of the layers has no point inside (<c>no-points</c>, <c>all-outside</c>, <c>axes-swapped</c>); the window holds no pixel (<c>window-thin</c>).</exception>
    public static Finding<RelativeRiskOptions, RiskSurface> Of(PlanePoints first, PlanePoints second, RelativeRiskOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(options);
        var mask = options.Window?.Mask(options.Frame);
        if (mask is not null && !mask.Contains(true))
            throw DataRefusedException.Because("window-thin", "Aucun pixel n'a son centre dans le contour : prenez des pixels plus petits.", "No pixel has its centre in the window: take smaller pixels.");
        var (one, other) = (KeptPoints.Of(first, options.Frame, options.Window), KeptPoints.Of(second, options.Frame, options.Window));
        var surface = new RiskRun(options, mask, work ?? Work.Plain).Of(one, other);
        return new("relative-risk", options, null, surface, Says(surface), Caveats(surface, one.LeftOut + other.LeftOut)) { Seed = options.Seed };
    }

    private static Sentence Says(RiskSurface surface)
    {
        var raised = surface.Contours.Count(contour => contour.Raised);
        return new Sentence(
            $"{Counted.French(surface.First, "point comparé", "points comparés")} à {surface.Second} : {Counted.French(raised, "contour")} où la première couche est plus dense, {surface.Contours.Count - raised} où elle l'est moins, que le hasard ne le ferait.",
            $"{Counted.English(surface.First, "point")} compared with {surface.Second}: {Counted.English(raised, "contour")} where the first layer is denser, {surface.Contours.Count - raised} where it is thinner, than chance would make it.");
    }

    private static List<Caveat> Caveats(RiskSurface surface, int leftOut)
    {
        var caveats = new List<Caveat> { Caveat.Of("pointwise", "Chaque pixel est jugé seul : sans aucune différence, quelques contours apparaîtraient.", "Each pixel is judged alone: without any difference, some contours would appear.") };
        if (Math.Min(surface.First, surface.Second) < 30)
            caveats.Add(Caveat.Of("few-events", "Une des couches a moins de 30 points : le rapport varie beaucoup.", "One of the layers has fewer than 30 points: the ratio varies much."));
        if (leftOut > 0)
            caveats.Add(Caveat.Of("points-outside", $"{Counted.French(leftOut, "point hors de l'étendue ou du contour a été laissé", "points hors de l'étendue ou du contour ont été laissés")} de côté.", $"{Counted.English(leftOut, "point outside the extent or the window was", "points outside the extent or the window were")} left out."));
        return caveats;
    }
}
