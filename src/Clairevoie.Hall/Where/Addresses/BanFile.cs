using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Where;

/// <summary>One line of an address file.</summary>
public sealed record BanRow(int Number, string Suffix, string Street, string Postcode, string Insee, string Commune, GeoPoint At);

/// <summary>Reads addresses as the Base Adresse Nationale writes them: one title line, semicolons, columns found by their titles.</summary>
public static class BanFile
{
    private static readonly string[] Needed = ["numero", "rep", "nom_voie", "code_postal", "code_insee", "nom_commune", "lon", "lat"];

    /// <summary>Whether a line of titles names every column that is read.</summary>
    public static bool Understands(string titles) => Needed.Except(titles.TrimStart('\uFEFF').Split(';')).Any() is false;

    /// <exception cref="FormatException">A column is missing, or a line cannot be read; the message says which.</exception>
    public static IEnumerable<BanRow> Read(TextReader file)
    {
        var titles = (file.ReadLine() ?? "").TrimStart('\uFEFF').Split(';');
        var columns = Needed.Select(name => Array.IndexOf(titles, name)).ToArray();
        var missing = Needed.Where((_, i) => columns[i] < 0).ToList();
        if (missing.Count > 0) throw new FormatException($"The first line must name the columns; missing: {string.Join(", ", missing)}.");
        var rank = 1;
        for (var line = file.ReadLine(); line is not null; line = file.ReadLine())
        {
            rank++;
            var cells = line.Split(';');
            if (line.Length > 0) yield return Row([.. columns.Select(column => column < cells.Length ? Bare(cells[column]) : "")], rank);
        }
    }

    private static BanRow Row(string[] cells, int rank)
    {
        var (number, longitude, latitude) = (Number(cells[0], rank, "numero"), Number(cells[6], rank, "lon"), Number(cells[7], rank, "lat"));
        if (!GeoPoint.Could(longitude, latitude)) throw new FormatException($"Line {rank}: lon and lat are not on the globe.");
        return new((int)number, cells[1].ToLowerInvariant(), Street(cells[2], cells[0] + cells[1]), cells[3], cells[4], cells[5], new(longitude, latitude));
    }

    // Some communes name a lot within a plot by its number and its street: it is a door of that street, and no street of its own.
    private static string Street(string name, string door) =>
        name.StartsWith($"{door} ", StringComparison.OrdinalIgnoreCase) ? name[(door.Length + 1)..] : name;

    private static double Number(string cell, int rank, string column) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > -1e6 and < 1e6
            ? number
            : throw new FormatException($"Line {rank}: {column} is not a number.");

    private static string Bare(string cell) => cell.Trim().Trim('"');
}
