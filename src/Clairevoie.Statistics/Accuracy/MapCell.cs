using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Accuracy;

/// <summary>A cell, street or quarter of a map that was drawn earlier, and what happened there later. <c>default</c> has no size and is refused.</summary>
/// <param name="Size">Its area or street length; all cells in one unit, above zero.</param>
/// <param name="Hot">Whether the map called it hot.</param>
/// <param name="Later">Events of the later period.</param>
/// <param name="Earlier">Events of the period from which the map was drawn; zero everywhere where that is not known.</param>
public readonly record struct MapCell(double Size, bool Hot, long Later, long Earlier = 0)
{
    /// <summary>Calls the cells of the highest scores hot, until the next one would pass a share of the whole size. Ties go by the order given.</summary>
    /// <param name="cells">Size, score, later and earlier events of each cell.</param>
    /// <param name="share">The share of the whole size, above 0, up to 1.</param>
    /// <exception cref="DataRefusedException">A share of none, or a score that is no number.</exception>
    public static IReadOnlyList<MapCell> Hottest(IReadOnlyList<(double Size, double Score, long Later, long Earlier)> cells, double share)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (share is not (> 0 and <= 1) || cells.Any(cell => double.IsNaN(cell.Score)))
            throw DataRefusedException.Because("hot-share", "Une part de 0 à 1 et un score par maille sont attendus.", "A share from 0 to 1 and a score for each cell are expected.");
        var (room, hot) = (share * cells.Sum(cell => cell.Size), new bool[cells.Count]);
        foreach (var at in Enumerable.Range(0, cells.Count).OrderByDescending(at => cells[at].Score))
        {
            if (cells[at].Size > room * (1 + 1e-12))
                break;
            (hot[at], room) = (true, room - cells[at].Size);
        }

        return [.. cells.Select((cell, at) => new MapCell(cell.Size, hot[at], cell.Later, cell.Earlier))];
    }
}
