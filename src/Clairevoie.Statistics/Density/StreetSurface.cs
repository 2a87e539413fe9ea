namespace Clairevoie.Statistics.Density;

/// <summary>Events per metre of street over the period.</summary>
/// <param name="Parts">Each part of each piece, in order.</param>
/// <param name="Events">How many events made it.</param>
/// <param name="LeftOut">How many stood too far from any street.</param>
public sealed record StreetSurface(IReadOnlyList<StreetPart> Parts, int Events, int LeftOut)
{
    /// <summary>Densities times lengths: events that the streets hold.</summary>
    public double Mass => Parts.Sum(part => part.Density * part.Length);
}
