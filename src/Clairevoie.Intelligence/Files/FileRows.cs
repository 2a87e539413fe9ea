using System.IO.Compression;

namespace Clairevoie.Intelligence.Files;

/// <summary>Opens the table that a file holds, by the ending of its name: <c>.csv</c>, <c>.csv.gz</c>, <c>.xlsx</c>, <c>.geojson</c>, <c>.gpkg</c>.</summary>
internal static class FileRows
{
    /// <summary>The rows; nothing when the file is empty.</summary>
    /// <exception cref="InvalidDataException">The file is not what its name says.</exception>
    public static IRows? Open(FileGiven given)
    {
        try
        {
            if (given.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) return XlsxRows.Open(given.Open());
            if (given.Name.EndsWith(".geojson", StringComparison.OrdinalIgnoreCase) || given.Name.EndsWith(".gpkg", StringComparison.OrdinalIgnoreCase)) return new FeatureRows(given.Open());
            return CsvRows.Open(given.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? () => new GZipStream(given.Open(), CompressionMode.Decompress) : given.Open);
        }
        catch (Exception fault) when (fault is CsvHelper.CsvFormatException or Hall.Files.FileRefusedException)
        {
            throw new InvalidDataException("The file is not what its name says.", fault);
        }
    }
}
