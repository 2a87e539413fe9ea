namespace Clairevoie.Statistics.Places;

/// <summary>The nearest point met so far: by distance, then by days apart, then by the lowest number.</summary>
internal struct Nearest()
{
    /// <summary>Square of the distance, infinite as long as none was met.</summary>
    public double Square { get; private set; } = double.PositiveInfinity;

    /// <summary>Where it stands among those searched; -1 as long as none was met.</summary>
    public int Place { get; private set; } = -1;

    private double days = double.PositiveInfinity;
    private int id = int.MaxValue;

    /// <summary>Takes one if it is nearer.</summary>
    public void Try(double square, double apart, int one, int place)
    {
        if ((square, apart, one).CompareTo((Square, days, id)) >= 0) return;
        (Square, days, id, Place) = (square, apart, one, place);
    }
}
