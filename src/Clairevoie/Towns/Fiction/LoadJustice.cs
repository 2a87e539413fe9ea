using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// A year of justice in the fictional town, by quarter, at the order of magnitude of published figures (some 1,100 traffickers deferred
/// and 362 therapeutic injunctions a year), and the perimeters that its prosecutor drew around care places.
/// </summary>
public sealed class LoadJustice(ReturnBook returns, PerimeterBook perimeters)
{
    private static readonly Dictionary<string, double> ByYear = new()
    {
        ["deferrals"] = 1_100, ["injunctions"] = 362, ["seized"] = 1_900_000, ["crpc"] = 310, ["immediate_trials"] = 540, ["confiscated"] = 820_000, ["examined"] = 260,
    };

    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        var viewer = TownViewers.Of(town, Role.Prosecutor, "TJ");
        var begun = ReturnPeriod.QuarterOf(last).First;
        foreach (var office in (Office[])[Office.Prosecution, Office.Court])
        {
            var quarters = Enumerable.Range(1, 4).Select(back => Quarter(town, office, ReturnPeriod.QuarterOf(begun.AddMonths(-3 * back))));
            await returns.Enter(viewer, [.. quarters], stop);
        }

        await Relay(town, begun, stop);
        await Draw(town, viewer, last, stop);
    }

    /// <summary>A relay doctor tells the steps of the injunction; the first examination takes longer than the law allows.</summary>
    private async Task Relay(FictionalTown town, DateOnly begun, CancellationToken stop)
    {
        var quarters = Enumerable.Range(1, 4).Select(back => Quarter(town, Office.Relay, ReturnPeriod.QuarterOf(begun.AddMonths(-3 * back))));
        await returns.Enter(TownViewers.Of(town, Role.RelayDoctor, "MR"), [.. quarters], stop);
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

    private static EnterReturn Quarter(FictionalTown town, Office office, ReturnPeriod quarter)
    {
        var chance = new Chance(town.Seed).For($"{office.Key} {quarter}");
        return new(office.Key, quarter.ToString(), FictionalTown.Commune, office.Measures.ToDictionary(
            measure => measure.Key, measure => (string?)Value(measure, chance).ToString(CultureInfo.InvariantCulture)));
    }

    private static int Value(Measure measure, Chance chance) =>
        measure.Kind == MeasureKind.Days ? (measure.Key == "days_to_examine" ? 36 : 4) + chance.Below(6) : (int)(ByYear[measure.Key] / 4 * chance.Between(0.85, 1.15));
}
