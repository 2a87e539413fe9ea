using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>What a density along streets is asked.</summary>
public sealed record NetworkDensityOptions
{
    /// <summary>How far along the streets an event is spread, metres: the radius of a quartic hill. No default: it is the scale of the question.</summary>
    /// <exception cref="DataRefusedException">Not a positive, finite number (<c>bandwidth</c>).</exception>
    public required double Bandwidth { get; init => field = Positive(value, "bandwidth"); }

    /// <summary>Length of the parts that get one value each, metres at most. Ten: a house front.</summary>
    /// <exception cref="DataRefusedException">Not a positive, finite number (<c>part</c>).</exception>
    public double Part { get; init => field = Positive(value, "part"); } = 10;

    /// <summary>How far from a street an event may stand, metres; farther ones are left out. Fifty: beyond, it is another street's or a park's.</summary>
    /// <exception cref="DataRefusedException">Not a positive, finite number (<c>off-street</c>).</exception>
    public double OffStreet { get; init => field = Positive(value, "off-street"); } = 50;

    private static double Positive(double metres, string code) =>
        double.IsFinite(metres) && metres > 0 ? metres : throw DataRefusedException.Because(code, $"{metres} : il faut un nombre de mètres positif.", $"{metres}: a positive number of metres is needed.");
}
