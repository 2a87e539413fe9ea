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
    /// <param name="own">The city of this house and its territories, where the files may not know them.</param>
    public static ClaimRegisters Read(string folder, params IReadOnlyList<GazetteerEntry> own) => new()
    {
        Places = new Gazetteer(Places(folder, own)),
        Equivalences = Rows(folder, "equivalences.csv", row => new Equivalence(row["of"], row["left"], row["right"], row["reason"])),
        Restatements = Rows(folder, "restatements.csv", row => new Restatement(row["old"], row["new"], Date(row["restated_on"]), row["reason"])),
        Breaks = Rows(folder, "series-breaks.csv", Break),
    };

    private static List<GazetteerEntry> Places(string folder, IReadOnlyList<GazetteerEntry> own)
    {
        var places = Rows(folder, "territories.csv", Place);
        var known = places.Select(place => Wording.Key(place.Code)).ToHashSet();
        places.AddRange(own.Where(place => place.Code.Length > 0 && known.Add(Wording.Key(place.Code))));
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
