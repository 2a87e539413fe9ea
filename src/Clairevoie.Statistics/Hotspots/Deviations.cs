using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Hotspots;

/// <summary>Values with their mean and spread, checked.</summary>
internal sealed class Deviations
{
    /// <exception cref="DataRefusedException">Fewer than three values, one per place; a value that is no number; all the same.</exception>
    public Deviations(IReadOnlyList<double> values, Neighbourhood neighbourhood)
    {
        if (values.Count != neighbourhood.Count || values.Count < 3)
            throw DataRefusedException.Because("values", $"{Counted.French(values.Count, "valeur")} pour {Counted.French(neighbourhood.Count, "lieu", "lieux")}, et il en faut au moins trois.", $"{Counted.English(values.Count, "value")} for {Counted.English(neighbourhood.Count, "place")}, and at least three are needed.");
        if (values.Any(value => !double.IsFinite(value)))
            throw DataRefusedException.Because("not-a-number", "Une valeur n'est pas un nombre fini.", "A value is not a finite number.");
        Values = [.. values];
        Mean = Values.Average();
        Variance = Values.Sum(value => (value - Mean) * (value - Mean)) / Values.Length;
        if (!(Variance > 1e-24 * Math.Max(1, Mean * Mean)))
            throw DataRefusedException.Because("no-variation", "Toutes les valeurs sont égales : il n'y a ni point chaud ni point froid.", "All values are the same: there is neither a hot spot nor a cold one.");
    }

    public double[] Values { get; }

    public double Mean { get; }

    /// <summary>The mean square deviation, over n.</summary>
    public double Variance { get; }
}
