using Clairevoie.Statistics.Places;

namespace Clairevoie.Commands.Stats;

/// <summary>The point events of one file, in metres, in the order of the file. Rows without coordinates are not among them.</summary>
/// <param name="Places">Where, in metres of <paramref name="Ground"/>.</param>
/// <param name="Days">When, as day numbers of <see cref="DateOnly"/>; empty when the command asked for no date.</param>
/// <param name="Ground">What the metres are metres of.</param>
/// <param name="Unplaced">The lines (CSV) or features (GeoJSON) that had no coordinates and were left out.</param>
public sealed record PointEvents(PlanePoints Places, int[] Days, Ground Ground, IReadOnlyList<long> Unplaced)
{
    /// <summary>The other columns that the command asked for, by name, one text per event.</summary>
    public IReadOnlyDictionary<string, string[]> Columns { get; init; } = new Dictionary<string, string[]>();

    /// <summary>How many.</summary>
    public int Count => Places.Count;
}
