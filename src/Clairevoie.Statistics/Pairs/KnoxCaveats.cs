using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Pairs;

/// <summary>What a reader of this table must know.</summary>
internal static class KnoxCaveats
{
    private const int Year = 366;
    private const double FewPairs = 5;

    public static IReadOnlyList<Caveat> Of(KnoxTable table, DaySpan span, KnoxOptions options)
    {
        var caveats = new List<Caveat>();
        if (span.Days > Year)
            caveats.Add(Caveat.Of("population-shift", "Plus d'un an de données : si la population ou l'attention s'est déplacée d'un quartier à l'autre, des paires proches en naissent sans contagion.", "More than a year of data: if people or attention moved from one part of the town to another, near pairs follow without any contagion."));
        if (span.Days == 1)
            caveats.Add(Caveat.Of("one-day", "Tous les faits sont du même jour : rien ne peut être dit du temps.", "All events are of one day: nothing can be said of time."));
        if (table.Cells.Any(cell => cell.Expected is > 0 and < FewPairs))
            caveats.Add(Caveat.Of("few-pairs", "Des cases attendent moins de 5 paires : leur rapport varie beaucoup, et il domine la correction du tableau.", "Some cells expect fewer than 5 pairs: their ratio varies much, and it dominates the correction over the table."));
        if (table.NearInSpace.Any(pairs => pairs == table.Pairs))
            caveats.Add(Caveat.Of("all-near", "Toutes les paires sont dans une même bande de distance : rien ne peut être dit de l'espace.", "All pairs lie in one band of distance: nothing can be said of space."));
        if (options.Permutations < 999)
            caveats.Add(Caveat.Of("few-permutations", $"Avec {Counted.French(options.Permutations, "permutation")}, p ne descend pas sous {1d / (options.Permutations + 1):0.###}.", $"With {Counted.English(options.Permutations, "permutation")}, p goes no lower than {1d / (options.Permutations + 1):0.###}."));
        return caveats;
    }
}
