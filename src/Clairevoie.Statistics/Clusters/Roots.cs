namespace Clairevoie.Statistics.Clusters;

/// <summary>
/// Which cells hang together, joined by several threads at once without a lock. The root of a component is its lowest cell,
/// whatever the order of the joins.
/// </summary>
internal sealed class Roots
{
    private readonly int[] above;

    public Roots(int count)
    {
        above = GC.AllocateUninitializedArray<int>(count);
        for (var i = 0; i < count; i++) above[i] = i;
    }

    /// <summary>The lowest of those that hang together with one, as known now.</summary>
    public int Of(int one)
    {
        // Each step halves the way of those who come after; a race writes an ancestor all the same.
        for (int up; (up = Volatile.Read(ref above[one])) != one; one = up)
        {
            var next = Volatile.Read(ref above[up]);
            if (next != up) Volatile.Write(ref above[one], next);
        }

        return one;
    }

    /// <summary>From now on, these two hang together.</summary>
    public void Join(int one, int other)
    {
        while (true)
        {
            (one, other) = (Of(one), Of(other));
            if (one == other) return;
            var (low, high) = one < other ? (one, other) : (other, one);
            if (Interlocked.CompareExchange(ref above[high], low, high) == high) return;
        }
    }
}
