namespace Clairevoie.Statistics.Pairs;

/// <summary>How the distance of two points is measured.</summary>
public enum PlaneDistance
{
    /// <summary>As the crow flies.</summary>
    Euclid,

    /// <summary>Along the axes: eastings apart plus northings apart, as one walks a town of square blocks.</summary>
    Manhattan,
}
