using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>How near the truth a sampled betweenness must come, and how surely.</summary>
public sealed record BetweennessBound
{
    /// <summary>The largest error of any node, as a share of the pairs. 0.01 by default: a node through which one way in a
    /// hundred leads is told from one through which none does; a tenth of it costs a hundred times as much.</summary>
    /// <exception cref="DataRefusedException">Not over 0.0001 and under 1 (<c>bound</c>).</exception>
    public double Error
    {
        get;
        init => field = value is >= 0.0001 and < 1 ? value : throw Refused("l'erreur", "the error", value);
    } = 0.01;

    /// <summary>How often the promise may fail, over all nodes together. 0.05 by default, as for the intervals.</summary>
    /// <exception cref="DataRefusedException">Not over 0.0001 and under 1 (<c>bound</c>).</exception>
    public double Failure
    {
        get;
        init => field = value is >= 0.0001 and < 1 ? value : throw Refused("le risque d'échec", "the failure rate", value);
    } = 0.05;

    private static DataRefusedException Refused(string french, string english, double value) => DataRefusedException.Because(
        "bound", $"{value:R} ne convient pas pour {french} : il faut un nombre de 0,0001 à 1, 1 exclu.", $"{value:R} does not do for {english}: it must be from 0.0001 to 1, 1 excluded.");
}
