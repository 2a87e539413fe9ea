using System.Globalization;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// A year of care in the fictional town, entered and signed month by month as its structures would: at the order of magnitude of what
/// Paris published for 2024 (some 38,000 passages a year in a rest space). Months already entered are left as they are.
/// </summary>
public sealed class LoadCare(StructureBook structures, ReturnBook returns)
{
    private const int Months = 12;

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
        }
    }

    private static EnterMonth Month(FictionalTown town, CarePlace place, ReturnPeriod month)
    {
        var chance = new Chance(town.Seed).For($"{place.Name} {month}");
        var passages = (int)(place.Passages / 12.0 * chance.Between(0.85, 1.15));
        var service = ServiceType.Of(place.Service)!;
        return new(place.Name, month.ToString(), "yes", service.Measures.ToDictionary(
            measure => measure.Key, measure => (string?)Value(measure, passages, chance).ToString(CultureInfo.InvariantCulture)));
    }

    private static int Value(Measure measure, int passages, Chance chance) => measure.Key switch
    {
        "passages" or "contacts" => passages,
        "capacity" => 60,
        "occupied" => 52 + chance.Below(8),
        "waiting" => 14 + chance.Below(40),
        "nursing" => (int)(passages * chance.Between(0.05, 0.08)) + 12,
        _ => (int)(passages * chance.Between(0.02, 0.05)) + 12,
    };
}
