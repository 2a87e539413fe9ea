using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// A year of justice in the fictional town, at the order of magnitude of published figures (some 1,100 traffickers deferred and 362
/// therapeutic injunctions a year), and the perimeters that its prosecutor drew around care places.
/// </summary>
public sealed class LoadJustice(ReturnBook returns, PerimeterBook perimeters)
{
    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        var viewer = TownViewers.Of(town, Role.Prosecutor, "TJ");
        foreach (var office in Office.All.Except([Office.Relay]))
            await Enter(viewer, town, office, ReturnPeriod.Of(office.Lengths.Max(), last), stop);
        await Enter(TownViewers.Of(town, Role.RelayDoctor, "MR"), town, Office.Relay, ReturnPeriod.MonthOf(last), stop);
        await Draw(town, viewer, last, stop);
    }

    /// <summary>The returns of the year before a period that has begun; one relay doctor does not do for all injunctions.</summary>
    private async Task Enter(Viewer viewer, FictionalTown town, Office office, ReturnPeriod begun, CancellationToken stop)
    {
        List<EnterReturn> year = [];
        for (var period = begun.Before; year.Count < 12 / begun.Months; period = period.Before)
            year.Add(JusticeNumbers.Of(office, period, FictionalTown.Commune, town.Seed));
        await returns.Enter(viewer, year, stop);
    }

    private async Task Draw(FictionalTown town, Viewer viewer, DateOnly last, CancellationToken stop)
    {
        if ((await perimeters.List(viewer, stop)).Count > 0) return;
        foreach (var place in CarePlaces.Of(town).Where(place => place.Perimeter > 0))
        {
            var drawn = new DrawPerimeter(place.Name, FictionalTown.Commune, last.AddYears(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null)
            {
                Centre = string.Create(CultureInfo.InvariantCulture, $"{place.Place.Latitude:0.######} {place.Place.Longitude:0.######}"),
                Radius = place.Perimeter.ToString(CultureInfo.InvariantCulture),
            };
            await perimeters.Draw(viewer, drawn, stop);
        }
    }
}
