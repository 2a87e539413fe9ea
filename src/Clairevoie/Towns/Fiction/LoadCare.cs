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
            var given = months.SelectMany(month => agency.Select(place => CareNumbers.Of(town.Seed, place, month))).ToList();
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
                await places.Tell(viewer, new(structure.Id, day, CareNumbers.Places(town.Seed, structure, day)) { DaysBack = Earlier }, stop);
    }

    private async Task TellRequests(FictionalTown town, (Viewer Viewer, ReturnPeriod Month) by, CancellationToken stop)
    {
        foreach (var structure in await structures.Of(by.Viewer, stop))
            foreach (var told in CareNumbers.Requests(town.Seed, structure, by.Month))
                await requests.Tell(by.Viewer, told, stop);
    }
}
