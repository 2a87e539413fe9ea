using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;

namespace Clairevoie.Hall.Reports;

/// <summary>Finds the place that a form means: a click on the map, an address chosen from those found, or coordinates.</summary>
public sealed class Spots(CitySettings city, AddressBook book, TerritoryShapes shapes, CityMiddle middle)
{
    private const int Wide = 14, Near = 17;

    /// <summary>The place of a form that was sent, or the bare map of one that was not.</summary>
    public async Task<Placing> Of(ReportForm? form, CancellationToken stop)
    {
        if (form is null) return new(null, "", [], ViewOf(null, null));
        var click = form.Click;
        var asked = click?.Picked is null ? form.Text("q").Trim() : "";
        var found = asked.Length == 0 ? [] : await book.Find(asked, stop: stop);
        var spot = SpotOf(form, click, Chosen(form, asked, found));
        return new(spot, asked, found, click?.View ?? ViewOf(spot, form));
    }

    private Spot? SpotOf(ReportForm form, TileClick? click, FoundAddress? chosen)
    {
        var wide = form.Text("kind") == nameof(ReportKind.Dealing);
        if (click?.Picked is { } picked) return new(picked, null, TerritoryOf(picked, wide));
        if (chosen is not null) return new(chosen.At, chosen.Label, TerritoryOf(chosen.At, wide));
        return form.Where is { } at ? new(at, form.Text("address"), TerritoryOf(at, wide)) : null;
    }

    // A choice counts only for the addresses among which it was made.
    private static FoundAddress? Chosen(ReportForm form, string asked, IReadOnlyList<FoundAddress> found)
    {
        if (found.Count == 1 && found[0].ToTheDoor) return found[0];
        return form.Text("asked") == asked
            && int.TryParse(form.Text("place"), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank < found.Count
            ? found[rank]
            : null;
    }

    // Dealing is told by arrondissement at the finest, everything else by quarter: the territory in clear says no more.
    private string? TerritoryOf(GeoPoint place, bool wide)
    {
        if (shapes.AreUnknown) return city.Territory.Length > 0 ? city.Territory : null;
        var here = shapes.Of(place);
        return wide ? here.Arrondissement ?? here.Commune : here.Finest;
    }

    private TileView? ViewOf(Spot? spot, ReportForm? form)
    {
        if (spot is not null) return TileView.Around(spot.At, Near);
        if (TileAddress.TryParse(form?.Text("view"), out var tile) && tile.Zoom is >= TileView.Farthest and <= TileView.Nearest) return new TileView(tile);
        return middle.At is { } at ? TileView.Around(at, Wide) : null;
    }
}
