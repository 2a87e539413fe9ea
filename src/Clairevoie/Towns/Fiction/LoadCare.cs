using System.Globalization;
using Clairevoie.Care.Places;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// A year of care in the fictional town, entered and signed month by month as its structures would: at the order of magnitude of what
/// Paris published for 2024 (some 38,000 passages a year in a rest space). Months already entered are left as they are.
/// </summary>
public sealed class LoadCare(StructureBook structures, ReturnBook returns, PlacesBook places, RequestBook requests)
{
    private const int Months = 12, Earlier = 62;

    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        var first = ReturnPeriod.MonthOf(last.AddMonths(-Months));
        foreach (var agency in CarePlaces.Of(town).GroupBy(place => place.Agency))
        {
            var viewer = TownViewers.Of(town, agency.Key == "SIAO" ? Role.Housing : agency.Key == "UASA" ? Role.UasaSocial : Role.CareTeam, agency.Key);
            foreach (var place in agency)
                await structures.Declare(viewer, new(place.Name, place.Service, FictionalTown.Commune, first.ToString()), stop);
            var months = Enumerable.Range(0, Months).Select(back => ReturnPeriod.MonthOf(first.First.AddMonths(back)));
            var given = months.SelectMany(month => agency.Select(place => Month(town, place, month))).ToList();
            if (await returns.Enter(viewer, given, stop) is Decision<IReadOnlyList<string>>.Yes(var ids))
                foreach (var id in ids) await returns.Sign(viewer, id, stop);
            await TellPlaces(town, viewer, stop);
            await TellRequests(town, (viewer, ReturnPeriod.MonthOf(last).Before), stop);
        }
    }

    private async Task TellPlaces(FictionalTown town, Viewer viewer, CancellationToken stop)
    {
        foreach (var structure in await places.StructuresOf(viewer, stop))
            foreach (var day in (DateOnly[])[ReturnPeriod.MonthOf(places.Today).First.AddDays(-1), places.Today.AddDays(-1), places.Today])
                await places.Tell(viewer, new(structure.Id, day, Numbers(structure, new Chance(town.Seed).For($"{structure.Name} {day}"))) { DaysBack = Earlier }, stop);
    }

    // The first strand of the service alone: most structures offer one.
    private static Dictionary<string, string?> Numbers(StructureKept structure, Chance chance)
    {
        var strand = Strands.Of(structure.ServiceType)[0];
        return new()
        {
            [Care.Places.TellPlaces.Field("capacity", strand)] = "60",
            [Care.Places.TellPlaces.Field("occupied", strand)] = $"{52 + chance.Below(9)}",
            [Care.Places.TellPlaces.Field("waiting", strand)] = $"{8 + chance.Below(30)}",
        };
    }

    // Where each service sends people on: shelter is asked by all, and after shelter psychiatry is what is missing.
    private static readonly (string From, string To, int Asked, int Wait)[] Onward =
    [
        ("outreach", "rest", 180, 3), ("outreach", "housing", 135, 90), ("rest", "housing", 270, 90), ("rest", "treatment", 150, 30), ("consumption", "treatment", 210, 30),
        ("consumption", "housing", 120, 90), ("harm-reduction", "housing", 165, 90), ("harm-reduction", "treatment", 120, 30), ("housing", "psychiatry", 144, 180), ("housing", "treatment", 108, 30),
        ("treatment", "housing", 126, 180), ("treatment", "psychiatry", 72, 90), ("psychiatry", "housing", 90, 180),
    ];

    private async Task TellRequests(FictionalTown town, (Viewer Viewer, ReturnPeriod Month) by, CancellationToken stop)
    {
        foreach (var structure in await structures.Of(by.Viewer, stop))
            foreach (var (_, to, asked, wait) in Onward.Where(way => way.From == structure.Service))
            {
                var chance = new Chance(town.Seed).For($"{structure.Name} {to}");
                var (answered, refused) = ((int)(asked * chance.Between(0.2, 0.5)), (int)(asked * chance.Between(0.1, 0.25)));
                await requests.Tell(by.Viewer, new(structure.Id, by.Month.ToString(), to, $"{wait}", new Dictionary<string, string?>
                {
                    ["answered"] = $"{answered}", ["waiting"] = $"{asked - answered - refused}", ["refused"] = $"{refused}",
                }), stop);
            }
    }

    private static EnterMonth Month(FictionalTown town, CarePlace place, ReturnPeriod month)
    {
        var chance = new Chance(town.Seed).For($"{place.Name} {month}");
        var passages = (int)(place.Passages / 12.0 * chance.Between(0.85, 1.15));
        var service = ServiceType.Of(place.Service)!;
        return new(place.Name, month.ToString(), "yes", service.Everything.ToDictionary(
            measure => measure.Key, measure => (string?)Value(measure, passages, chance).ToString(CultureInfo.InvariantCulture)));
    }

    private static int Value(Measure measure, int passages, Chance chance) => measure.Key switch
    {
        "passages" or "contacts" => passages,
        "capacity" => 60,
        "occupied" => 52 + chance.Below(8),
        "waiting" => 14 + chance.Below(40),
        "left" => 46 + chance.Below(30),
        "left-to-care" => 14 + chance.Below(18),
        ServiceType.InjunctionsStarted => 11 + chance.Below(8),
        "mediations" => 15 + chance.Below(20),
        "nursing" => (int)(passages * chance.Between(0.05, 0.08)) + 12,
        _ => (int)(passages * chance.Between(0.02, 0.05)) + 12,
    };
}
