using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Commands.Stats;

/// <summary>The named places of a file of counts: on a plane in metres, or on the sphere when they are degrees.</summary>
internal sealed class CountPlaces
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<double> x = [];
    private readonly List<double> y = [];

    private CountPlaces(FileInfo file, int? crs)
    {
        using var sheet = new Sheet(file);
        var (id, east, north) = (sheet.Column(null, "a header", "id", "location", "place"), sheet.Column(null, "a header", "x", "lon", "longitude"), sheet.Column(null, "a header", "y", "lat", "latitude"));
        while (sheet.Next())
        {
            if (!known.TryAdd(sheet.Text(id), known.Count)) throw sheet.Wrong(id, "names a place twice");
            x.Add(sheet.Number(east));
            y.Add(sheet.Number(north));
        }
        if (known.Count == 0) throw new CommandRefused($"{file.Name} names no place.");
        var ground = Ground.Under(x.ToArray(), y.ToArray(), crs);
        var names = known.Keys.ToList();
        Sites = crs == 4326 ? ScanSites.OfDegrees(names, y.ToArray(), x.ToArray()) : ScanSites.Of(names, PlanePoints.Of(x.ToArray(), y.ToArray()));
        if (crs == 4326) Degrees = [.. x.Zip(y)];
        else Ground = ground;
    }

    public ScanSites Sites { get; }

    public Ground? Ground { get; }

    public IReadOnlyList<(double Longitude, double Latitude)> Degrees { get; } = [];

    public static CountPlaces Read(FileInfo file, int? crs) => new(file, crs);

    /// <summary>The number of the place that a cell names.</summary>
    public int Of(Sheet sheet, int column) =>
        known.TryGetValue(sheet.Text(column), out var number) ? number : throw sheet.Wrong(column, "is no place of the locations");
}
