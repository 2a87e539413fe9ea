using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Commands.Stats;

/// <summary>What a scan was given, and what its coordinates are.</summary>
/// <param name="Cases">The cases at their places.</param>
/// <param name="Ground">What the metres are metres of; nothing when the places lie on a sphere.</param>
public sealed record ScanRead(ScanCases Cases, Ground? Ground)
{
    /// <summary>The step of time that the dates of the file impose: years, when they are years.</summary>
    public ScanUnit? Unit { get; init; }

    /// <summary>The events themselves, for the picture; nothing for counts.</summary>
    public PlanePoints? Events { get; init; }

    /// <summary>The width of the cells that events were gathered into; 0 for none.</summary>
    public double CellWidth { get; init; }

    /// <summary>Longitude and latitude of each place, where the places lie on a sphere.</summary>
    public IReadOnlyList<(double Longitude, double Latitude)> Degrees { get; init; } = [];
}
