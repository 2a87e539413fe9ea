namespace Clairevoie.Statistics.Density;

/// <summary>A part of a piece of street.</summary>
/// <param name="Piece">The number of the piece.</param>
/// <param name="Middle">How far its middle lies along the piece, metres from the first end.</param>
/// <param name="Length">Metres.</param>
/// <param name="Density">Events per metre at its middle.</param>
public readonly record struct StreetPart(int Piece, double Middle, double Length, double Density);
