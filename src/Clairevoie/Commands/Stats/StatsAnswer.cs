using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>What a measuring command found, in each of the shapes in which it can be written.</summary>
/// <param name="Json">For programs: an object, written in snake case, with the sentence and the caveats behind it.</param>
/// <param name="Says">For people.</param>
/// <param name="Caveats">What they must know before believing it.</param>
public sealed record StatsAnswer(object Json, Sentence Says, IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Lines for people under the sentence, such as a table.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The features of a map; nothing where the method knows no places.</summary>
    public Func<IEnumerable<GeoFeature>>? Features { get; init; }

    /// <summary>The header and the rows of a table; numbers are already written.</summary>
    public Func<IEnumerable<string[]>>? Rows { get; init; }

    /// <summary>A picture, as SVG.</summary>
    public Func<string>? Picture { get; init; }
}
