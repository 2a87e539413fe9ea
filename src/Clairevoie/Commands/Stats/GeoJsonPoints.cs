using System.Text;
using System.Text.Json;

namespace Clairevoie.Commands.Stats;

/// <summary>Reads point events from a GeoJSON feature collection, one feature at a time.</summary>
internal static class GeoJsonPoints
{
    public static PointEvents Read(PointFile asked, CancellationToken stop)
    {
        using var features = new FeatureStream(asked.File);
        var pile = new PointPile(asked.Columns);
        while (features.Next())
        {
            stop.ThrowIfCancellationRequested();
            Take(features, asked, pile);
        }
        if (!features.Found) throw new CommandRefused($"{asked.File.Name} is no GeoJSON feature collection: it has no list « features ».");
        return pile.InMetres(asked.Crs ?? features.Crs);
    }

    private static void Take(FeatureStream features, PointFile asked, PointPile pile)
    {
        var feature = features.Current;
        if (!Property(feature, "geometry", out var geometry) || !Property(geometry, "coordinates", out var at) || at.ValueKind != JsonValueKind.Array || at.GetArrayLength() < 2)
        {
            pile.LeaveOut(features.Count);
            return;
        }
        if (!Property(geometry, "type", out var type) || type.GetString() != "Point")
            throw Wrong(asked, features.Count, "is no Point");
        if (!at[0].TryGetDouble(out var x) || !at[1].TryGetDouble(out var y))
            throw Wrong(asked, features.Count, "has coordinates that are no numbers");
        pile.Add(x, y, asked.Dated ? Day(feature, asked, features.Count) : null);
        for (var i = 0; i < asked.Columns.Count; i++)
            pile.Text(i, Text(feature, asked.Columns[i]) ?? throw Wrong(asked, features.Count, $"has no property « {asked.Columns[i]} »"));
    }

    private static int Day(JsonElement feature, PointFile asked, long number)
    {
        var text = asked.Date is { } named ? Text(feature, named) : Text(feature, "date") ?? Text(feature, "day") ?? Text(feature, "jour");
        if (text is null) throw Wrong(asked, number, $"has no property « {asked.Date ?? "date"} »: name the right one with --date");
        return WrittenDay.Read(Encoding.UTF8.GetBytes(text), asked.DayZero)
            ?? throw Wrong(asked, number, $"has « {text} » for a day, which is not understood ({WrittenDay.Examples})");
    }

    private static string? Text(JsonElement feature, string name) =>
        Property(feature, "properties", out var properties) && Property(properties, name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    private static bool Property(JsonElement of, string name, out JsonElement value)
    {
        value = default;
        return of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
    }

    private static CommandRefused Wrong(PointFile asked, long number, string why) => new($"{asked.File.Name}: feature {number} {why}.");
}
