using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Commands.Stats;

/// <summary>
/// What the coordinates of a file are: degrees that are projected (Lambert-93 in metropolitan France, the UTM zone of their
/// middle elsewhere), metres of Lambert-93, or metres of a plane that nobody named.
/// </summary>
public sealed class Ground
{
    private readonly Projection? projection;
    private readonly bool degrees;

    private Ground(string name, Projection? projection, bool degrees) => (Name, this.projection, this.degrees) = (name, projection, degrees);

    /// <summary><c>EPSG:2154</c>, <c>EPSG:32618</c>…, or <c>plane</c> when the metres lie outside Lambert-93.</summary>
    public string Name { get; }

    /// <summary>Whether a place can be told in degrees.</summary>
    public bool HasDegrees => projection is not null;

    /// <summary>Recognises what the numbers are.</summary>
    /// <param name="x">The first coordinates: metres east, or longitudes.</param>
    /// <param name="y">The second ones: metres north, or latitudes.</param>
    /// <param name="crs">2154 or 4326 as the user said; 2154 when nothing was said.</param>
    /// <exception cref="CommandRefused">The axes are swapped, degrees stand for metres or metres for degrees.</exception>
    public static Ground Under(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int? crs)
    {
        var box = Box.Of(x, y);
        if (box is null) return new("EPSG:2154", Projection.Lambert93, crs == 4326);
        return crs == 4326 ? OfDegrees(box) : OfMetres(box, x.Length);
    }

    /// <summary>Turns degrees into metres, in place; metres stay as they are.</summary>
    public void Flatten(Span<double> x, Span<double> y)
    {
        if (!degrees) return;
        for (var i = 0; i < x.Length; i++)
        {
            var at = projection!.From(new GeoPoint(x[i], y[i]));
            (x[i], y[i]) = (at.East, at.North);
        }
    }

    /// <summary>Metres back to degrees.</summary>
    /// <exception cref="CommandRefused">Nobody said what these metres are metres of.</exception>
    public (double Longitude, double Latitude) ToDegrees(double x, double y)
    {
        if (projection is null)
            throw new CommandRefused("GeoJSON is written in degrees, and these metres are not Lambert-93: write --csv or --json, or project the file to EPSG:2154 first.");
        var at = projection.ToDegrees(new Metres(x, y));
        return (at.Longitude, at.Latitude);
    }

    private static Ground OfMetres(Box box, int count)
    {
        if (count > 1 && box.IsDegrees)
            throw new CommandRefused("These coordinates are degrees, not metres: say --crs 4326, and they are projected.");
        if (box.Swapped is { IsLambert93: true })
            throw new CommandRefused("The axes are swapped: x runs east and y north. Exchange the columns given to --x and --y.");
        return box.IsLambert93 ? new("EPSG:2154", Projection.Lambert93, false) : new("plane", null, false);
    }

    private static Ground OfDegrees(Box box)
    {
        if (!box.Fits(180, 90))
            throw new CommandRefused(box.Swapped.Fits(180, 90)
                ? "The axes are swapped: x is the longitude and y the latitude. Exchange the columns given to --x and --y."
                : "These coordinates are no degrees: say --crs 2154 when they are metres of Lambert-93.");
        if (!box.IsFrance && box.Swapped.IsFrance)
            throw new CommandRefused("The axes are swapped: this is metropolitan France only when x is the longitude and y the latitude. Exchange the columns given to --x and --y.");
        return box.IsFrance ? new("EPSG:2154", Projection.Lambert93, true) : Zone(box);
    }

    private static Ground Zone(Box box)
    {
        if (box.East - box.West > 12 || Math.Max(Math.Abs(box.South), Math.Abs(box.North)) > 80)
            throw new CommandRefused($"These degrees span {box.East - box.West:0} degrees of longitude: no plane holds their distances. Cut the file into regions.");
        var (zone, north) = (Math.Clamp((int)((((box.East + box.West) / 2) + 180) / 6) + 1, 1, 60), box.South + box.North >= 0);
        return new($"EPSG:{(north ? 32600 : 32700) + zone}", Projection.Utm(zone, north), true);
    }
}
