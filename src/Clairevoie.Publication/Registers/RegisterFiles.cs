using System.Collections.Frozen;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;

namespace Clairevoie.Publication.Registers;

/// <summary>Reads the registers that stand beside the claims: territories, equivalences, restatements, series breaks.</summary>
public static class RegisterFiles
{
    /// <summary>The names of the files that are registers and not claims.</summary>
    public static FrozenSet<string> Names { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "territories.csv", "equivalences.csv", "restatements.csv", "series-breaks.csv", Bilans.Strands.FileName, Indicators.IndicatorRegister.FileName, Bilans.ToldComparisons.FileName);

    /// <summary>The registers of a folder; a file that is not there declares nothing.</summary>
    /// <param name="folder">Where the files lie.</param>
    /// <param name="city">The city of this house, where the files may not know it.</param>
    public static ClaimRegisters Read(string folder, GazetteerEntry? city = null) => new()
    {
        Places = new Gazetteer(Places(folder, city)),
        Equivalences = Rows(folder, "equivalences.csv", row => new Equivalence(row["of"], row["left"], row["right"], row["reason"])),
        Restatements = Rows(folder, "restatements.csv", row => new Restatement(row["old"], row["new"], Date(row["restated_on"]), row["reason"])),
        Breaks = Rows(folder, "series-breaks.csv", Break),
    };

    private static List<GazetteerEntry> Places(string folder, GazetteerEntry? city)
    {
        var places = Rows(folder, "territories.csv", Place);
        if (city is { Code.Length: > 0 } && places.All(place => place.Code != city.Code))
            places.Add(city);
        return places;
    }

    private static GazetteerEntry Place(TableRow row) =>
        new(row["code"], Several(row["names"]), Several(row["within"])) { SameGroundAs = row["same_ground"] };

    private static SeriesBreak Break(TableRow row) => new()
    {
        Name = row["name"],
        Subject = [.. row["subject"].Split('&', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(group => Several(Wording.Key(group)))],
        Before = Several(Wording.Key(row["before"])),
        After = Several(Wording.Key(row["after"])),
        On = row["on"].Length > 0 ? Date(row["on"]).First : null,
        HasKeys = row["conversion_keys"] == "yes",
    };

    private static PartialDate Date(string text) =>
        PartialDate.TryRead(text, out var date) ? date : throw new FormatException($"A register holds the date \"{text}\", which is not one.");

    private static string[] Several(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<T> Rows<T>(string folder, string name, Func<TableRow, T> read)
    {
        var file = Path.Combine(folder, name);
        if (!File.Exists(file))
        {
            return [];
        }

        using var table = Table.Open(file);
        return [.. table.Rows.Select(read)];
    }
}
