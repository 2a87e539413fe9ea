using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>How a deal point is sealed: its place and the reasons of its facts, under a key of its own that can be destroyed.</summary>
internal static class DealPointSeal
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web);

    public static byte[] Seal(RoomKeys keys, byte[] key, Guid point, DealPointPlace place) =>
        keys.Seal(key, JsonSerializer.Serialize(place, Plain), $"{point:D}/place");

    public static byte[] SealReason(RoomKeys keys, byte[] key, Guid fact, string reason) => keys.Seal(key, reason, $"{fact:D}/reason");

    public static string OpenReason(RoomKeys keys, byte[] key, FactRow fact) => keys.OpenWords(key, fact.Reason, $"{fact.Id:D}/reason");

    public static byte[] KeyOf(RoomKeys keys, Guid point, byte[] wrap) => keys.Unwrap(wrap, point.ToString("D"));

    public static DealPointPlace Open(RoomKeys keys, byte[] key, Guid point, byte[] place) =>
        JsonSerializer.Deserialize<DealPointPlace>(keys.OpenWords(key, place, $"{point:D}/place"), Plain)
        ?? throw new JsonException("A sealed place is never null.");

    public static DealPointKept Open(RoomKeys keys, DealPointRow row, IEnumerable<FactRow> facts) => new(
        row.Id, row.Territory, Enum.Parse<DealPointKind>(row.Kind),
        Open(keys, KeyOf(keys, row.Id, row.Wrap), row.Id, row.Place), DealPointHistory.Of(facts.Select(fact => fact.Fact)))
    {
        Footing = Enum.Parse<Footing>(row.Footing),
        Products = [.. row.Products.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Product>)],
        Hours = (SaleHours)row.Hours,
        Run = (HowRun)row.Run,
        Agency = row.Agency,
    };
}
