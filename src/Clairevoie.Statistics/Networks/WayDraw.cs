using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Networks;

/// <summary>Draws two nodes and one of the shortest ways between them, each with the same chance, and counts the nodes inside it.</summary>
internal sealed class WayDraw(Network network, CounterChance chance)
{
    private readonly HalfWalk here = new(network);
    private readonly HalfWalk there = new(network);

    /// <summary>How many ways led through each node.</summary>
    public int[] Hits { get; } = new int[network.Nodes];

    /// <summary>Takes one draw; its chance depends on its number only.</summary>
    public void Take(int draw)
    {
        var dice = new Dice(chance.Bits((ulong)draw));
        var from = dice.Below(network.Nodes);
        var to = dice.Below(network.Nodes - 1);
        if (to >= from) to++;
        here.Begin(from);
        there.Begin(to);
        while (here.Arcs > 0 && there.Arcs > 0)
        {
            var (near, far) = here.Arcs <= there.Arcs ? (here, there) : (there, here);
            var crossings = near.CrossingsInto(far);
            if (crossings > 0)
            {
                Mark(near, far, dice.Real() * crossings, ref dice);
                return;
            }

            near.Grow();
        }
    }

    private void Mark(HalfWalk near, HalfWalk far, double at, ref Dice dice)
    {
        var (a, b) = near.CrossingAt(far, at);
        Inside(near, a, ref dice);
        Inside(far, b, ref dice);
    }

    private void Inside(HalfWalk walk, int node, ref Dice dice)
    {
        while (walk.Distance(node) > 0)
        {
            Hits[node]++;
            node = walk.Before(node, dice.Real());
        }
    }
}
