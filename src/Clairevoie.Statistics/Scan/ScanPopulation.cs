using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The population at risk as censuses give it: so many at a place on a day, possibly by stratum. Between two censuses it is
/// interpolated; before the first and after the last it is that of the nearest.
/// </summary>
public sealed class ScanPopulation
{
    private ScanPopulation(int[] site, int[] day, double[] size, int[] stratum) => (Site, Day, Size, Stratum) = (site, day, size, stratum);

    internal int[] Site { get; }

    internal int[] Day { get; }

    internal double[] Size { get; }

    internal int[] Stratum { get; }

    /// <summary>Takes rows. A census known by its year alone belongs on 1 July.</summary>
    /// <param name="site">The place of each row.</param>
    /// <param name="day">The day number of each row's census.</param>
    /// <param name="size">How many persons, or another measure of what is at risk.</param>
    /// <param name="stratum">The stratum of each row; empty for one stratum.</param>
    /// <exception cref="DataRefusedException">Lengths that differ (<c>lengths-differ</c>), a size that is negative or no number (<c>negative-population</c>), nobody at all (<c>no-population</c>).</exception>
    public static ScanPopulation Of(ReadOnlySpan<int> site, ReadOnlySpan<int> day, ReadOnlySpan<double> size, ReadOnlySpan<int> stratum = default)
    {
        if (site.Length != day.Length || site.Length != size.Length || (stratum.Length > 0 && stratum.Length != site.Length))
            throw DataRefusedException.Because("lengths-differ", "Les colonnes de la population n'ont pas la même longueur.", "The columns of the population have different lengths.");
        var all = 0d;
        for (var i = 0; i < size.Length; i++)
        {
            if (!(size[i] >= 0 && double.IsFinite(size[i])))
                throw DataRefusedException.Because("negative-population", $"La ligne {i + 1} de la population vaut {size[i]}.", FormattableString.Invariant($"Row {i + 1} of the population is {size[i]}."));
            all += size[i];
        }
        if (all <= 0) throw DataRefusedException.Because("no-population", "La population est vide : le modèle de Poisson en a besoin.", "There is no population: the Poisson model needs one.");
        return new(site.ToArray(), day.ToArray(), size.ToArray(), stratum.IsEmpty ? new int[site.Length] : stratum.ToArray());
    }

    /// <summary>The same without some places.</summary>
    internal ScanPopulation Without(IReadOnlySet<int> places)
    {
        int[] kept = [.. Enumerable.Range(0, Site.Length).Where(i => !places.Contains(Site[i]))];
        return new([.. kept.Select(i => Site[i])], [.. kept.Select(i => Day[i])], [.. kept.Select(i => Size[i])], [.. kept.Select(i => Stratum[i])]);
    }
}
