using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Publication.Received;

namespace Clairevoie.Publication.Bilans.Cells;

/// <summary>The map of cells of a year: a density of reports of nuisance, from what the public may read by quarter and from nothing else.</summary>
public sealed class NuisanceCells(ReceivedFigures figures, CellGround ground, NuisanceMap map)
{
    /// <summary>The map of a year, whatever is told of it.</summary>
    public async Task<CellPicture> Of(int year, CancellationToken stop) =>
        map.Drawn(NuisanceOfYear.Of(await figures.NuisanceOf(year, stop), year, [.. ground.Territories.Select(one => one.Code)]));
}
