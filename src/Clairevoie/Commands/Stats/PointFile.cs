namespace Clairevoie.Commands.Stats;

/// <summary>Which file to read point events from, and what its columns are called.</summary>
public sealed record PointFile(FileInfo File)
{
    /// <summary>Days that are written as whole numbers are counted from here when nothing else is said.</summary>
    public static readonly DateOnly UsualDayZero = new(1970, 1, 1);

    /// <summary>The column of the first coordinate; the usual names when nothing is said.</summary>
    public string? X { get; init; }

    /// <summary>The column of the second coordinate.</summary>
    public string? Y { get; init; }

    /// <summary>The column of the day.</summary>
    public string? Date { get; init; }

    /// <summary>Whether a day is wanted at all.</summary>
    public bool Dated { get; init; } = true;

    /// <summary>2154, 4326, or nothing: metres in CSV, what the file says in GeoJSON.</summary>
    public int? Crs { get; init; }

    /// <summary>The day that whole numbers of days are counted from.</summary>
    public DateOnly DayZero { get; init; } = UsualDayZero;

    /// <summary>Other columns to keep, as text.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Reads the events: GeoJSON by the ending of its name, CSV otherwise.</summary>
    public PointEvents Read(CancellationToken stop)
    {
        if (!File.Exists) throw new CommandRefused($"There is no file {File.Name} to read.");
        return File.Extension.ToUpperInvariant() is ".GEOJSON" or ".JSON" ? GeoJsonPoints.Read(this, stop) : CsvPoints.Read(this, stop);
    }
}
