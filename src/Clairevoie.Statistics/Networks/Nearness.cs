namespace Clairevoie.Statistics.Networks;

/// <summary>How near a node is to the others, in links. <c>default</c> reaches nobody.</summary>
/// <param name="Reached">How many other nodes can be reached at all.</param>
/// <param name="Steps">The number of links to each of them, added up.</param>
/// <param name="Harmonic">The mean of 1/distance over all other nodes, a node out of reach counting for zero: from 0 to 1.
/// It has a meaning in a network of several pieces, where the classical closeness has none (Y. Rochat 2009).</param>
public readonly record struct Nearness(int Reached, long Steps, double Harmonic)
{
    /// <summary>The classical closeness within what is reached: reached nodes over steps; zero for a node alone.</summary>
    public double Classical => Steps == 0 ? 0 : Reached / (double)Steps;
}
