using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Displacement;

/// <summary>The events of one area in the period before an action and in a period as long after it. <c>default</c> is none at all.</summary>
public readonly record struct BeforeAfter
{
    /// <summary>More events than this in one area and one period are no count of a street scene.</summary>
    public const int Most = 10_000_000;

    /// <summary>Two counts.</summary>
    /// <exception cref="DataRefusedException">A count is negative (<c>negative-count</c>) or above <see cref="Most"/> (<c>count-too-large</c>).</exception>
    public BeforeAfter(long before, long after) => (Before, After) = (Checked(before), Checked(after));

    /// <summary>Events in the period before.</summary>
    public long Before { get; }

    /// <summary>Events in the period after.</summary>
    public long After { get; }

    /// <summary>Both periods together.</summary>
    public long Both => Before + After;

    private static long Checked(long count) => count switch
    {
        < 0 => throw DataRefusedException.Because("negative-count", $"Un nombre de faits ne peut être négatif : {count}.", $"A count of events cannot be negative: {count}."),
        > Most => throw DataRefusedException.Because("count-too-large", $"{count} faits : plus de {Most} ne se comptent pas dans une zone.", $"{count} events: more than {Most} are not counted in one area."),
        _ => count,
    };
}
