using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>What is asked of a network.</summary>
public sealed record NetworkOptions
{
    /// <summary>The same seed gives the same finding on any machine: it is asked for, never guessed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many ways the network may be are drawn when links are uncertain. 200 by default: the ends of an interval of
    /// 95 % then leave five draws out on either side, and a share is known within about seven hundredths.</summary>
    /// <exception cref="DataRefusedException">Not from 20 to 10,000 (<c>draws</c>).</exception>
    public int Draws
    {
        get;
        init => field = value is >= 20 and <= 10_000 ? value : throw DataRefusedException.Because(
            "draws", $"{value} tirages : il en faut de 20 à 10 000.", $"{value} draws: from 20 to 10,000 are needed.");
    } = 200;

    /// <summary>How much of the draws an interval holds. 0.95 by default, as everywhere in this library.</summary>
    /// <exception cref="DataRefusedException">Not from 0.5 to 0.999 (<c>level</c>).</exception>
    public double Level
    {
        get;
        init => field = value is >= 0.5 and <= 0.999 ? value : throw DataRefusedException.Because(
            "level", $"Le niveau {value:R} ne convient pas : il faut un nombre de 0,5 à 0,999.", $"Level {value:R} does not do: it must be from 0.5 to 0.999.");
    } = 0.95;

    /// <summary>How fine communities are: more gives more and smaller ones. 1 by default, plain modularity.</summary>
    /// <exception cref="DataRefusedException">Not over 0 and at most 1,000 (<c>resolution</c>).</exception>
    public double Resolution
    {
        get;
        init => field = value is > 0 and <= 1000 ? value : throw DataRefusedException.Because(
            "resolution", $"La résolution {value:R} ne convient pas : il faut un nombre au-dessus de 0, et 1 000 au plus.", $"Resolution {value:R} does not do: it must be over 0 and at most 1,000.");
    } = 1;

    /// <summary>How often communities are sought again, each time with other chance, to see whether they stay. 20 by default:
    /// a member who stays half the time is told from one who always stays.</summary>
    /// <exception cref="DataRefusedException">Not from 2 to 1,000 (<c>runs</c>).</exception>
    public int Runs
    {
        get;
        init => field = value is >= 2 and <= 1000 ? value : throw DataRefusedException.Because(
            "runs", $"{value} passages : il en faut de 2 à 1 000.", $"{value} runs: from 2 to 1,000 are needed.");
    } = 20;

    /// <summary>Betweenness from a sample, with this error. None by default: exact, which a network of some ten thousand nodes allows.</summary>
    public BetweennessBound? Sampled { get; init; }
}
