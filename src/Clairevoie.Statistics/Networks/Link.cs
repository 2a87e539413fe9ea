using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>
/// Two nodes that are said to be tied, and how likely it is that they are. It has no direction.
/// <c>default</c> is no link: <see cref="Network.Of"/> refuses it.
/// </summary>
public readonly record struct Link
{
    /// <summary>A link between two nodes.</summary>
    /// <param name="from">One node, counted from 0.</param>
    /// <param name="to">The other.</param>
    /// <param name="probability">How likely it is that the link exists, over 0 and at most 1. One where it is certain.</param>
    /// <exception cref="DataRefusedException">A node tied to itself (<c>self-link</c>), a number below zero
    /// (<c>no-such-node</c>), a probability that is none (<c>probability</c>).</exception>
    public Link(int from, int to, double probability = 1)
    {
        if (from < 0 || to < 0)
            throw DataRefusedException.Because("no-such-node", $"Le lien {from} - {to} : les nœuds se comptent à partir de zéro.", $"Link {from} - {to}: nodes are counted from zero.");
        if (from == to)
            throw DataRefusedException.Because("self-link", $"Le nœud {from} est lié à lui-même : ôtez cette ligne.", $"Node {from} is tied to itself: leave this row out.");
        if (probability is not (> 0 and <= 1))
            throw DataRefusedException.Because("probability", $"Le lien {from} - {to} a la probabilité {probability:R} : il faut un nombre au-dessus de 0, et 1 au plus.", $"Link {from} - {to} has probability {probability:R}: it must be over 0 and at most 1.");
        (From, To, Probability) = (from, to, probability);
    }

    /// <summary>One node.</summary>
    public int From { get; }

    /// <summary>The other node.</summary>
    public int To { get; }

    /// <summary>How likely it is that the link exists.</summary>
    public double Probability { get; }
}
