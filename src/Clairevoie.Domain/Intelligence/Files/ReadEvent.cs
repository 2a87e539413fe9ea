using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>Reads a row of a file as an event that police discovered. Faults are collected; a row that has one gives no event.</summary>
public sealed class ReadEvent(MappedRows rows, Func<GeoPoint, string?> sectorOf, DateOnly today)
{
    private static readonly DateOnly Earliest = new(1990, 1, 1);

    /// <summary>The event of this row, or nothing when a fault was added.</summary>
    public EventDiscovered? Read(Func<int, string> cell, List<Refusal> faults)
    {
        var day = rows.Day("day", rows.Value("day", cell));
        if (day is null) faults.Add(new("day-unreadable", "day"));
        else if (day > today || day < Earliest) faults.Add(new("day-out-of-reach", "day"));
        var at = Place(cell, faults);
        var kind = Known<DiscoveredKind>("kind", cell, faults) ?? DiscoveredKind.Other;
        var product = Known<Product>("product", cell, faults);
        var (amount, counted) = Amount(cell, faults);
        var sector = at is { } place ? rows.Mapping.Sector ?? sectorOf(place) : null;
        if (at is not null && sector is null) faults.Add(new("where-outside", "latitude"));
        return faults.Count > 0 ? null : new EventDiscovered(day!.Value, at!.Value, sector!, kind) { Product = product, Amount = amount, In = counted };
    }

    /// <summary>The place of a row by its two numbers.</summary>
    private GeoPoint? Place(Func<int, string> cell, List<Refusal> faults)
    {
        var (north, east) = (rows.Value("latitude", cell), rows.Value("longitude", cell));
        if (north.Length == 0 || east.Length == 0)
        {
            faults.Add(new("place-missing", north.Length == 0 ? "latitude" : "longitude"));
            return null;
        }

        if (Degrees(north) is { } latitude && Degrees(east) is { } longitude && GeoPoint.Could(longitude, latitude) && (latitude, longitude) != (0, 0))
            return new(longitude, latitude);
        faults.Add(new("place-unreadable", "latitude"));
        return null;
    }

    private (double? Amount, SeizedIn In) Amount(Func<int, string> cell, List<Refusal> faults)
    {
        var told = rows.Value("amount", cell);
        var counted = Known<SeizedIn>("unit", cell, faults) ?? SeizedIn.Grams;
        if (told.Length == 0) return (null, counted);
        if (Degrees(told) is { } amount && amount is >= 0 and <= Seized.Most) return (amount, counted);
        faults.Add(new("amount-unreadable", "amount"));
        return (null, counted);
    }

    private T? Known<T>(string field, Func<int, string> cell, List<Refusal> faults)
        where T : struct, Enum
    {
        var told = rows.Value(field, cell);
        if (told.Length == 0) return null;
        if (Names<T>.Known.TryGetValue(told, out var value)) return value;
        faults.Add(new("word-unknown", field));
        return null;
    }

    private static double? Degrees(string text) =>
        double.TryParse(text.Contains(',', StringComparison.Ordinal) ? text.Replace(',', '.') : text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Known = Enum.GetValues<T>().ToDictionary(value => value.ToString(), StringComparer.OrdinalIgnoreCase);
    }
}
