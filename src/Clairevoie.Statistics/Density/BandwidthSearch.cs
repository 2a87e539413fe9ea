using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Density;

/// <summary>Proposes a Gaussian bandwidth by cross-validation.</summary>
/// <remarks>
/// Likelihood: the sum over events of log f₋ᵢ(xᵢ), f₋ᵢ being the density made of the others. Least squares: ∫f² - 2/n Σ f₋ᵢ(xᵢ),
/// whose mean differs from the integrated squared error by a constant; the integral is exact, since two Gaussians make a
/// Gaussian. No border is corrected. Bandwidths are tried from the largest down, each the eighth root of two smaller than the
/// one before: squares of the same four exponentials then serve them all.
/// Up to 50,000 events all pairs are compared: O(n²) time, n x bandwidths numbers of memory. Beyond, events are counted on squares
/// of an eighth of each bandwidth: O(bandwidths x (n + squares)); the finding says by how much squares twice as wide change the score.
/// References: R. Duin (1976), IEEE Transactions on Computers C-25, 1175-1179. M. Rudemo (1982), Scandinavian Journal of
/// Statistics 9, 65-78. A. Bowman (1984), Biometrika 71, 353-360.
/// </remarks>
public static class BandwidthSearch
{
    private const int AllPairs = 50_000;
    private const double ManyTogether = 0.2;

    /// <summary>Tries every bandwidth of the range.</summary>
    /// <param name="points">Where events happened, metres.</param>
    /// <param name="options">The range and the criterion.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">
    /// Fewer than two points (<c>too-few-events</c>); events so far apart that no bandwidth of the range joins any two
    /// (<c>bandwidth-range</c>); more than 50,000 events and bandwidths too fine for their extent (<c>bandwidth-fine</c>).
    /// </exception>
    public static Finding<BandwidthOptions, BandwidthChoice> Of(PlanePoints points, BandwidthOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(options);
        if (points.Count < 2)
            throw DataRefusedException.Because("too-few-events", "Il faut au moins deux points pour comparer des largeurs.", "At least two points are needed to compare bandwidths.");
        var binned = points.Count > AllPairs ? new BinnedValidation(points, options, work ?? Work.Plain) : null;
        var tried = binned?.Scores() ?? new CrossValidation(points, options, work ?? Work.Plain).Scores();
        var best = options.Criterion == BandwidthCriterion.Likelihood ? tried.MaxBy(one => one.Score) : tried.MinBy(one => one.Score);
        if (!double.IsFinite(best.Score))
            throw DataRefusedException.Because("bandwidth-range", $"Aucune largeur jusqu'à {options.Largest} m ne relie chaque fait à un autre : cherchez plus large.", $"No bandwidth up to {options.Largest} m joins every event to another: look wider.");
        var choice = new BandwidthChoice(best.Bandwidth, tried) { ScoreError = binned is null ? 0 : Math.Abs(binned.Coarser(best.Bandwidth) - best.Score) };
        return new("bandwidth", options, null, choice, Says(choice), Caveats(points, choice));
    }

    private static Sentence Says(BandwidthChoice choice) => new(
        $"Une largeur de {choice.Bandwidth:0} m décrit le mieux ces faits, parmi {choice.Tried.Count} essayées.",
        $"A bandwidth of {choice.Bandwidth:0} m describes these events best, among {choice.Tried.Count} tried.");

    private static List<Caveat> Caveats(PlanePoints points, BandwidthChoice choice)
    {
        var caveats = new List<Caveat>();
        if (choice.Bandwidth == choice.Tried[0].Bandwidth || choice.Bandwidth == choice.Tried[^1].Bandwidth)
            caveats.Add(Caveat.Of("end-of-range", "La meilleure largeur est au bout de ce qui a été essayé : élargissez l'intervalle.", "The best bandwidth is at the end of what was tried: widen the range."));
        if (points.Count > AllPairs) caveats.Add(OnSquares(choice));
        var places = new HashSet<(double, double)>();
        for (var i = 0; i < points.Count; i++) places.Add((points.X[i], points.Y[i]));
        if (points.Count - places.Count > ManyTogether * points.Count)
            caveats.Add(Caveat.Of("many-points-together", "Beaucoup de points ont exactement la même place : la largeur proposée est tirée vers le bas.", "Many points stand at exactly the same place: the bandwidth proposed is drawn downwards."));
        return caveats;
    }

    private static Caveat OnSquares(BandwidthChoice choice)
    {
        var score = choice.Tried.First(one => one.Bandwidth == choice.Bandwidth).Score;
        var gap = choice.Tried.Where(one => one.Bandwidth != choice.Bandwidth).Min(one => Math.Abs(one.Score - score));
        var share = 100 * choice.ScoreError / gap;
        return Caveat.Of(
            "counted-on-squares",
            $"Plus de {AllPairs} faits : ils sont comptés sur des carrés d'un huitième de chaque largeur. Sur des carrés deux fois plus larges, le score bouge de {Written.French(share)} % de ce qui sépare la largeur proposée de la suivante.",
            $"More than {AllPairs} events: they are counted on squares of an eighth of each bandwidth. On squares twice as wide, the score moves by {Written.English(share)} % of what separates the bandwidth proposed from the next.");
    }
}
