using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>A rectangle of the plane cut into pixels. Column 0 is the westernmost, row 0 the southernmost; rows follow each other in memory.</summary>
public sealed record RasterFrame
{
    private const int MostPixels = 100_000_000;

    /// <summary>Cuts a rectangle.</summary>
    /// <param name="west">Least easting, metres.</param>
    /// <param name="south">Least northing, metres.</param>
    /// <param name="east">Largest easting, metres.</param>
    /// <param name="north">Largest northing, metres.</param>
    /// <param name="columns">Pixels from west to east.</param>
    /// <param name="rows">Pixels from south to north.</param>
    /// <exception cref="DataRefusedException">The rectangle has no area (<c>extent</c>); no pixel or more than a hundred million (<c>pixels</c>).</exception>
    public RasterFrame(double west, double south, double east, double north, int columns, int rows)
    {
        if (!(double.IsFinite(east - west) && double.IsFinite(north - south) && east > west && north > south))
            throw DataRefusedException.Because("extent", $"Étendue {west}, {south}, {east}, {north} : il faut ouest, sud, est, nord, en mètres, ouest avant est et sud avant nord.", $"Extent {west}, {south}, {east}, {north}: west, south, east, north are needed, in metres, west before east and south before north.");
        if (columns < 1 || rows < 1 || (long)columns * rows > MostPixels)
            throw DataRefusedException.Because("pixels", $"{columns} × {rows} pixels : il en faut au moins un et au plus cent millions.", $"{columns} × {rows} pixels: at least one is needed, and at most a hundred million.");
        (West, South, East, North, Columns, Rows) = (west, south, east, north, columns, rows);
    }

    /// <summary>Least easting, metres.</summary>
    public double West { get; }

    /// <summary>Least northing, metres.</summary>
    public double South { get; }

    /// <summary>Largest easting, metres.</summary>
    public double East { get; }

    /// <summary>Largest northing, metres.</summary>
    public double North { get; }

    /// <summary>Pixels from west to east.</summary>
    public int Columns { get; }

    /// <summary>Pixels from south to north.</summary>
    public int Rows { get; }

    /// <summary>Width of a pixel, metres.</summary>
    public double StepX => (East - West) / Columns;

    /// <summary>Height of a pixel, metres.</summary>
    public double StepY => (North - South) / Rows;

    /// <summary>How many pixels.</summary>
    public int Count => Columns * Rows;

    /// <summary>Area of a pixel, m².</summary>
    public double PixelArea => StepX * StepY;

    /// <summary>Easting of the centre of a column.</summary>
    public double X(int column) => West + ((column + 0.5) * StepX);

    /// <summary>Northing of the centre of a row.</summary>
    public double Y(int row) => South + ((row + 0.5) * StepY);

    /// <summary>Whether a point lies in the rectangle, border included.</summary>
    public bool Holds(double x, double y) => x >= West && x <= East && y >= South && y <= North;

    /// <summary>
    /// The pixel that holds a point, by spatstat's rule: distances to the first centre are counted in pixels and rounded,
    /// halves to the even number, so that a point on the line between two pixels goes now to one side, now to the other.
    /// </summary>
    public int Pixel(double x, double y) => (Nearest((y - Y(0)) / StepY, Rows) * Columns) + Nearest((x - X(0)) / StepX, Columns);

    private static int Nearest(double steps, int count) => (int)Math.Clamp(Math.Round(steps), 0, count - 1);
}
