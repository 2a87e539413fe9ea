namespace Clairevoie.Statistics.Density;

/// <summary>What is done with the part of a hill that falls outside the window, where nobody looked.</summary>
public enum EdgeCorrection
{
    /// <summary>Nothing: density sinks towards the border.</summary>
    None,

    /// <summary>Each place is divided by the share of a hill around it that lies inside.</summary>
    Uniform,

    /// <summary>Each event is divided by the share of its own hill that lies inside, so that every event counts one (Diggle 1985; Jones 1993).</summary>
    Diggle,
}
