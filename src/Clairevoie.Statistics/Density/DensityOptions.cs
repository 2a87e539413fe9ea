using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>What a density surface is asked.</summary>
public sealed record DensityOptions
{
    /// <summary>How wide a hill is, metres: the standard deviation of a Gaussian, the radius of a quartic. No default: it is the scale of the question; <see cref="BandwidthSearch"/> proposes one.</summary>
    /// <exception cref="DataRefusedException">Not a positive, finite number (<c>bandwidth</c>).</exception>
    public required double Bandwidth
    {
        get;
        init => field = double.IsFinite(value) && value > 0 ? value : throw DataRefusedException.Because("bandwidth", $"Largeur de bande {value} : il faut un nombre de mètres positif.", $"Bandwidth {value}: a positive number of metres is needed.");
    }

    /// <summary>The rectangle and its pixels.</summary>
    public required RasterFrame Frame { get; init; }

    /// <summary>The shape of a hill. Gaussian: it has no border, so none is drawn where there is none.</summary>
    public DensityKernel Kernel { get; init; } = DensityKernel.Gaussian;

    /// <summary>What is done at the border. None: a rectangle around a town has a border where nothing ends, and a correction would invent events.</summary>
    public EdgeCorrection Edge { get; init; } = EdgeCorrection.None;

    /// <summary>The ground that was looked at, where it is less than the rectangle; pixels outside have no value.</summary>
    public PlaneWindow? Window { get; init; }

    /// <summary>Where an event stands. In its pixel: with a bandwidth of four pixels the surface is within a hundredth of its highest value from the exact one, and as fast for a million events as for one.</summary>
    public Sampling Sampling { get; init; } = Sampling.Pixel;

    /// <summary>
    /// Whether hills are wider where events are rare (Abramson 1982): the bandwidth of each is divided by the square root of a first
    /// surface there, relative to its geometric mean, and is at most five times the bandwidth. Always exact. Off: one width is easier to explain.
    /// </summary>
    public bool Adaptive { get; init; }
}
