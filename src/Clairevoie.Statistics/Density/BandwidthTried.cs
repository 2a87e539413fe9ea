namespace Clairevoie.Statistics.Density;

/// <summary>One bandwidth that was tried.</summary>
/// <param name="Bandwidth">Metres.</param>
/// <param name="Score">What the criterion gave.</param>
public readonly record struct BandwidthTried(double Bandwidth, double Score);
