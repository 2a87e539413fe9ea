using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Hotspots;

/// <summary>Where high values gather, and low ones: each place with its neighbours, against the whole.</summary>
/// <remarks>
/// Gi* of Ord and Getis (1995), binary weights, the place itself counted in: a z-value. Local Moran's I of Anselin (1995), weights
/// of a place summing to one. p by conditional permutation, false discoveries controlled. O(n x permutations x neighbours).
/// </remarks>
public static class FindHotspots
{
    /// <summary>Gi*: are the values here and around higher, or lower, than elsewhere?</summary>
    /// <param name="values">One number for each place, such as a count of events.</param>
    /// <param name="neighbourhood">Who is whose neighbour, in the order of the values.</param>
    /// <param name="options">Permutations, the share of false discoveries, and the seed.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">Values that are none, all the same, or not one for each place.</exception>
    public static Finding<HotspotOptions, LocalResult> ByGetisOrd(IReadOnlyList<double> values, Neighbourhood neighbourhood, HotspotOptions options, Work? work = null)
    {
        Missing(values, neighbourhood, options);
        var given = new Deviations(values, neighbourhood);
        return Found("getis-ord", given, neighbourhood, (options, work ?? Work.Plain), place => StandardSum(given, neighbourhood.Of(place), place), (place, z) => z > 0 ? LocalKind.Hot : LocalKind.Cold);
    }

    /// <summary>Local Moran: does this place resemble its neighbours, or stand out from them?</summary>
    /// <param name="values">One number for each place, such as a count of events.</param>
    /// <param name="neighbourhood">Who is whose neighbour, in the order of the values.</param>
    /// <param name="options">Permutations, the share of false discoveries, and the seed.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">Values that are none, all the same, or not one for each place.</exception>
    public static Finding<HotspotOptions, LocalResult> ByLocalMoran(IReadOnlyList<double> values, Neighbourhood neighbourhood, HotspotOptions options, Work? work = null)
    {
        Missing(values, neighbourhood, options);
        var given = new Deviations(values, neighbourhood);
        return Found("local-moran", given, neighbourhood, (options, work ?? Work.Plain), place => Moran(given, neighbourhood.Of(place), place), (place, i) => Quadrant(given.Values[place] > given.Mean, i > 0));
    }

    private static void Missing(IReadOnlyList<double> values, Neighbourhood neighbourhood, HotspotOptions options)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(neighbourhood);
        ArgumentNullException.ThrowIfNull(options);
    }

    private static Finding<HotspotOptions, LocalResult> Found(string method, Deviations given, Neighbourhood neighbourhood, (HotspotOptions Options, Work Work) how, Func<int, double> statistic, Func<int, double, LocalKind> kind)
    {
        var p = new Shuffles(given.Values, neighbourhood, how.Options).P(how.Work);
        var adjusted = FalseDiscovery.Adjusted(p);
        var places = p.Select((one, at) =>
        {
            var value = statistic(at);
            return new LocalPlace(value, one, adjusted[at], adjusted[at] <= how.Options.FalseDiscovery ? kind(at, value) : LocalKind.None);
        }).ToList();
        var result = new LocalResult(places, Enumerable.Range(0, neighbourhood.Count).Average(place => neighbourhood.Of(place).Length));
        return new(method, how.Options, null, result, Say(result), [.. Caveats(result, neighbourhood, how.Options)]) { Seed = how.Options.Seed };
    }

    private static double StandardSum(Deviations given, ReadOnlySpan<int> near, int place)
    {
        var (n, weight) = ((double)given.Values.Length, near.Length + 1d);
        var sum = given.Values[place];
        foreach (var one in near)
            sum += given.Values[one];
        var spread = Math.Sqrt(given.Variance * ((n * weight) - (weight * weight)) / (n - 1));
        return spread > 0 ? (sum - (given.Mean * weight)) / spread : 0;
    }

    private static double Moran(Deviations given, ReadOnlySpan<int> near, int place)
    {
        if (near.IsEmpty)
            return 0;
        var sum = 0d;
        foreach (var one in near)
            sum += given.Values[one] - given.Mean;
        return (given.Values[place] - given.Mean) / given.Variance * sum / near.Length;
    }

    private static LocalKind Quadrant(bool high, bool alike) => (high, alike) switch
    {
        (true, true) => LocalKind.Hot,
        (false, true) => LocalKind.Cold,
        (true, false) => LocalKind.HighAmongLow,
        _ => LocalKind.LowAmongHigh,
    };

    private static Sentence Say(LocalResult result)
    {
        var (hot, cold, all) = (result.Count(LocalKind.Hot), result.Count(LocalKind.Cold), result.Places.Count);
        return new Sentence(
            $"Sur {Counted.French(all, "lieu", "lieux")}, {Counted.French(hot, "point chaud", "points chauds")} et {Counted.French(cold, "point froid", "points froids")}.",
            $"Among {Counted.English(all, "place")}, {Counted.English(hot, "hot spot")} and {Counted.English(cold, "cold spot")}.");
    }

    private static IEnumerable<Caveat> Caveats(LocalResult result, Neighbourhood neighbourhood, HotspotOptions options)
    {
        var needed = 2 * result.Places.Count / options.FalseDiscovery;
        if (result.Places.All(place => place.Kind == LocalKind.None) && options.Permutations + 1 < needed)
            yield return Caveat.Of("too-few-permutations", $"Avec {options.Permutations} permutations, un lieu isolé parmi {result.Places.Count} ne peut pas ressortir : demandez-en {needed:0}.", $"With {options.Permutations} permutations, a single place among {result.Places.Count} cannot stand out: ask for {needed:0}.");
        if (neighbourhood.Islands > 0)
            yield return Caveat.Of("islands", $"Sans aucun voisin, {Counted.French(neighbourhood.Islands, "lieu n'est pas jugé", "lieux ne sont pas jugés")}.", $"Without any neighbour, {Counted.English(neighbourhood.Islands, "place")} cannot be judged.");
        if (result.MeanNeighbours > 0.5 * result.Places.Count)
            yield return Caveat.Of("everybody-is-a-neighbour", "Un lieu a en moyenne plus de la moitié des autres pour voisins : prenez une distance plus courte.", "On average a place has more than half of the others as neighbours: take a shorter distance.");
        if (result.Places.Count < 30)
            yield return Caveat.Of("few-places", "Moins de trente lieux : la moyenne d'ensemble repose sur peu.", "Fewer than thirty places: the overall mean rests on little.");
    }
}
