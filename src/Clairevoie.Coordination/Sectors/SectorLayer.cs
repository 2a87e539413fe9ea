using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Sectors;

/// <summary>
/// The sectors in which outreach teams walk, from <c>var/sectors.geojson</c>: reference ground that helps partners talk of the
/// same streets. It holds outlines and names, and no count of care.
/// </summary>
public sealed class SectorLayer(Cellar cellar, IStringLocalizer<SectorWords> words)
{
    private readonly Lazy<TerritoryShapes> sectors = new(() => TerritoryShapes.Read(FileIn(cellar.Place.Var)));

    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "secteurs", () => words["layer"], Subject.OutreachSector, Sight.Full, LayerShape.Area,
        [new("name", () => words["name"]), new("code", () => words["code"])],
        All);

    /// <summary>Where a city lays its sectors.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "sectors.geojson");

    /// <summary>The names of a city's sectors; none where it has laid none.</summary>
    public static IReadOnlyList<string> NamesIn(string folder) => [.. TerritoryShapes.Read(FileIn(folder)).All.Select(sector => sector.Name).Order(StringComparer.CurrentCulture)];

    private async IAsyncEnumerable<LayerFeature> All(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        await Task.CompletedTask;
        foreach (var sector in sectors.Value.All)
            if (asked.Within?.Intersects(sector.Shape.EnvelopeInternal) != false)
                yield return new(sector.Code, sector.Shape, new Dictionary<string, object?> { ["name"] = sector.Name, ["code"] = sector.Code });
    }
}
