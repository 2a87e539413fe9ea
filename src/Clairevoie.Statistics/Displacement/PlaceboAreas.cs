using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Displacement;

/// <summary>Draws areas of as many zones as the action's own, from the zones that its target and buffer did not touch.</summary>
internal sealed class PlaceboAreas(ZoneHistory history, ulong seed)
{
    private readonly int[] free = [.. Enumerable.Range(0, history.Zones).Except(history.Target).Except(history.Buffer)];

    /// <summary>Whether there are zones enough to draw three areas.</summary>
    public bool CanDraw => free.Length >= history.Target.Length + history.Buffer.Length + history.Control.Length;

    /// <summary>Target, buffer and control of one placebo.</summary>
    public (int[] Target, int[] Buffer, int[] Control) Draw(int placebo)
    {
        var zones = (int[])free.Clone();
        var chance = new CounterChance(seed, (ulong)placebo);
        for (var at = zones.Length - 1; at > 0; at--)
        {
            var other = (int)chance.Below((ulong)at, (uint)at + 1);
            (zones[at], zones[other]) = (zones[other], zones[at]);
        }

        var (target, buffer) = (history.Target.Length, history.Buffer.Length);
        if (history.Places is { } places)
            Gather(zones, places, target + buffer);
        return (zones[..target], zones[target..(target + buffer)], zones[(target + buffer)..(target + buffer + history.Control.Length)]);
    }

    // The first zone drawn, its nearest as target, the next nearest as buffer; the control stays drawn at random.
    private static void Gather(int[] zones, Places.PlanePoints places, int near)
    {
        var (x, y) = (places.X[zones[0]], places.Y[zones[0]]);
        var sorted = zones.Select((zone, at) => (Zone: zone, At: at, Far: Square(places.X[zone] - x) + Square(places.Y[zone] - y)))
            .OrderBy(one => one.Far).ThenBy(one => one.Zone).Take(near).ToList();
        var rest = Enumerable.Range(0, zones.Length).Except(sorted.Select(one => one.At)).Select(at => zones[at]).ToList();
        int[] ordered = [.. sorted.Select(one => one.Zone), .. rest];
        ordered.CopyTo(zones, 0);
    }

    private static double Square(double value) => value * value;
}
