using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>Reads a row of a file as a deal point with what is known of it first.</summary>
public sealed class ReadDealPoint(MappedRows rows, Func<GeoPoint, string?> sectorOf, DateOnly today)
{
    /// <summary>The deal point of this row, or nothing when a fault was added.</summary>
    public DealPointOpened? Read(Func<int, string> cell, List<Refusal> faults)
    {
        string Value(string field) => rows.Value(field, cell);
        var before = faults.Count;
        var where = Place(Value("latitude"), Value("longitude"));
        var open = new OpenDealPoint
        {
            Kind = Known<DealPointKind>(Value("kind")),
            Footing = Known<DealPointKind>(Value("kind")) == DealPointKind.BuildingHall ? Footing.BuildingEntrance : Footing.StreetSegment,
            Where = where,
            Address = Value("address"),
            Products = Several<Product>("products", cell, faults),
            Hours = Several<SaleHours>("hours", cell, faults).Aggregate(SaleHours.Unknown, (all, one) => all | one),
            Run = Several<HowRun>("run", cell, faults).Aggregate(HowRun.Unknown, (all, one) => all | one),
            First = new(Known<DealPointFactKind>(Value("fact")), rows.Day("day", Value("day")), Value("reason")),
        };
        var decided = open.Decide(where is { } at ? rows.Mapping.Sector ?? sectorOf(at) : rows.Mapping.Sector, today);
        if (decided is Decision<DealPointOpened>.Yes(var opened)) return faults.Count == before ? opened : null;
        faults.AddRange(((Decision<DealPointOpened>.No)decided).Why.Select(why => why with { Field = why.Field == "where" ? "latitude" : why.Field?.ToLowerInvariant() }));
        return null;
    }

    // Several values stand in one cell; each is read by the words of the mapping, and one that nobody knows is a fault, not a silence.
    private List<T> Several<T>(string field, Func<int, string> cell, List<Refusal> faults)
        where T : struct, Enum
    {
        List<T> known = [];
        foreach (var told in rows.Values(field, cell))
            if (Known<T>(told) is { } one) known.Add(one);
            else faults.Add(new("value-unknown", field, told));
        return known;
    }

    private static GeoPoint? Place(string latitude, string longitude) =>
        Degrees(latitude) is { } north && Degrees(longitude) is { } east && GeoPoint.Could(east, north) ? new(east, north) : null;

    private static double? Degrees(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Known<T>(string told)
        where T : struct, Enum => Enum.GetNames<T>().FirstOrDefault(name => string.Equals(name, told, StringComparison.OrdinalIgnoreCase)) is { } name ? Enum.Parse<T>(name) : null;
}
