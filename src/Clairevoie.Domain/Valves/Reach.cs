namespace Clairevoie.Domain;

/// <summary>The cheapest ways from one station to the others (Dijkstra). Ties go to the first, so that the same table is always told alike.</summary>
internal sealed class Reach
{
    private readonly long[] price;
    private readonly int[] before;
    private readonly bool[] settled;

    public Reach(int from, int stations)
    {
        (price, before, settled) = (new long[stations], new int[stations], new bool[stations]);
        Array.Fill(price, long.MaxValue);
        Array.Fill(before, -1);
        price[from] = 0;
    }

    /// <summary>The nearest station not yet passed, which is now; nothing when no other can be reached.</summary>
    public int? Nearest()
    {
        var nearest = -1;
        for (var station = 0; station < price.Length; station++)
            if (!settled[station] && price[station] < long.MaxValue && (nearest < 0 || price[station] < price[nearest]))
                nearest = station;
        if (nearest < 0)
            return null;
        settled[nearest] = true;
        return nearest;
    }

    /// <summary>Notes a way that may be cheaper than the one known.</summary>
    public void Try(int from, int to, long cost)
    {
        if (settled[to] || price[from] + cost >= price[to])
            return;
        (price[to], before[to]) = (price[from] + cost, from);
    }

    /// <summary>The steps of the way to a station, last first.</summary>
    public IEnumerable<(int From, int To)> WayTo(int station)
    {
        for (var at = station; before[at] >= 0; at = before[at])
            yield return (before[at], at);
    }
}
