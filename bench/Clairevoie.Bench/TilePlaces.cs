using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Bench;

/// <summary>Made-up points of a city as large as Paris: two in five anywhere, the others around three hundred places. The same at each run.</summary>
public static class TilePlaces
{
    private const int Spots = 300;

    /// <summary>So many points.</summary>
    public static GeoPoint[] Make(int count)
    {
        var chance = new Random(20261122);
        var spots = Enumerable.Range(0, Spots).Select(_ => Anywhere(chance)).ToArray();
        var places = new GeoPoint[count];
        for (var i = 0; i < count; i++) places[i] = chance.NextDouble() < 0.4 ? Anywhere(chance) : Near(spots[chance.Next(Spots)], chance);
        return places;
    }

    /// <summary>The tiles that are asked for: a few where they are few, more where they are many, each where a point lies.</summary>
    public static IReadOnlyList<TileAddress> Tiles(GeoPoint[] places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var chance = new Random(8);
        return [.. Enumerable.Range(8, 9).SelectMany(zoom => Enumerable.Range(0, zoom switch { < 11 => 1, 11 => 2, 12 => 4, 13 => 8, _ => 24 }).Select(_ => TileAddress.Of(places[chance.Next(places.Length)], zoom)))];
    }

    private static GeoPoint Anywhere(Random chance) => new(2.25 + (chance.NextDouble() * 0.17), 48.815 + (chance.NextDouble() * 0.088));

    private static GeoPoint Near(GeoPoint spot, Random chance)
    {
        var (far, turn) = (0.004 * Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())), 2 * Math.PI * chance.NextDouble());
        return new(spot.Longitude + (far * Math.Cos(turn)), spot.Latitude + (far * 0.66 * Math.Sin(turn)));
    }
}
