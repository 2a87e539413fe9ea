using System.Globalization;
using Clairevoie.Care.Places;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Fiction;

/// <summary>The numbers that the structures of the fictional town give: drawn for the structure and its month or day, so that asked again they are the same.</summary>
internal static class CareNumbers
{
    // Where each service sends people on: shelter is asked by all, and after shelter psychiatry is what is missing.
    private static readonly (string From, string To, int Asked, int Wait)[] Onward =
    [
        ("outreach", "rest", 180, 3), ("outreach", "housing", 135, 90), ("rest", "housing", 270, 90), ("rest", "treatment", 150, 30), ("consumption", "treatment", 210, 30),
        ("consumption", "housing", 120, 90), ("harm-reduction", "housing", 165, 90), ("harm-reduction", "treatment", 120, 30), ("housing", "psychiatry", 144, 180), ("housing", "treatment", 108, 30),
        ("treatment", "housing", 126, 180), ("treatment", "psychiatry", 72, 90), ("psychiatry", "housing", 90, 180),
    ];

    /// <summary>What a structure counted in a month, still to be decided like any other.</summary>
    public static EnterMonth Of(ulong seed, CarePlace place, ReturnPeriod month)
    {
        var chance = new Chance(seed).For($"{place.Name} {month}");
        var passages = (int)(place.Passages / 12.0 * chance.Between(0.85, 1.15));
        var service = ServiceType.Of(place.Service)!;
        return new(place.Name, month.ToString(), "yes", service.Everything.ToDictionary(
            measure => measure.Key, measure => (string?)Value(measure, passages, chance).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The places of a structure on a day: the first strand of the service alone, since most structures offer one.</summary>
    public static Dictionary<string, string?> Places(ulong seed, StructureKept structure, DateOnly day)
    {
        var (strand, chance) = (Strands.Of(structure.ServiceType)[0], new Chance(seed).For($"{structure.Name} {day}"));
        return new()
        {
            [TellPlaces.Field("capacity", strand)] = "60",
            [TellPlaces.Field("occupied", strand)] = $"{52 + chance.Below(9)}",
            [TellPlaces.Field("waiting", strand)] = $"{8 + chance.Below(30)}",
        };
    }

    /// <summary>What a structure asked others for in a month.</summary>
    public static IEnumerable<TellRequests> Requests(ulong seed, StructureKept structure, ReturnPeriod month)
    {
        foreach (var (_, to, asked, wait) in Onward.Where(way => way.From == structure.Service))
        {
            var chance = new Chance(seed).For($"{structure.Name} {to}");
            var (answered, refused) = ((int)(asked * chance.Between(0.2, 0.5)), (int)(asked * chance.Between(0.1, 0.25)));
            yield return new(structure.Id, month.ToString(), to, $"{wait}", new Dictionary<string, string?>
            {
                ["answered"] = $"{answered}", ["waiting"] = $"{asked - answered - refused}", ["refused"] = $"{refused}",
            });
        }
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
