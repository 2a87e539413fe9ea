using System.Globalization;
using System.Resources;

namespace Clairevoie.Publication.OpenData;

/// <summary>What each column of an extract means, in both languages: it leaves with the table.</summary>
public static class CodeBook
{
    private static readonly ResourceManager Words = new(typeof(OpenDataWords));

    /// <summary>The code book as a file.</summary>
    public static byte[] Write(ExtractTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return ExtractCsv.Write(["column", "fr", "en", "key", "count"], table.Columns.Select(column => (IReadOnlyList<string>)
            [column, Of(table.Name, column, "fr"), Of(table.Name, column, "en"), table.Key.Contains(column) ? "1" : "0", table.Counts.Contains(column) ? "1" : "0"]));
    }

    private static string Of(string extract, string column, string language) =>
        Words.GetString($"book.{extract}.{column}", CultureInfo.GetCultureInfo(language)) ?? throw new MissingManifestResourceException($"No words for book.{extract}.{column}.");
}
