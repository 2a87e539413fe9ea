using System.Collections.Frozen;
using System.Globalization;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Bilans;

namespace Clairevoie.Publication.Indicators;

/// <summary>The register of indicators: a file beside the claims, one row for each version of a definition.</summary>
public sealed class IndicatorRegister(IReadOnlyList<Indicator> all)
{
    /// <summary>The name of the register.</summary>
    public const string FileName = "indicators.csv";

    private readonly FrozenDictionary<string, Indicator> byId = all.ToFrozenDictionary(indicator => indicator.Id);

    /// <summary>Every indicator, in the order of the file.</summary>
    public IReadOnlyList<Indicator> All => all;

    /// <summary>The indicator of this name, or nothing.</summary>
    public Indicator? Find(string id) => byId.GetValueOrDefault(id);

    public static IndicatorRegister Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
            return new([]);
        using var table = Table.Open(file);
        return new([.. table.Rows.Select(Version).GroupBy(version => version.Id).Select(versions => new Indicator(versions.Key, [.. versions.OrderBy(version => version.Since)]))]);
    }

    private static IndicatorVersion Version(TableRow row)
    {
        var kind = ClosedWords.TryRead<ClaimKind>(row["kind"], out var read) ? read : throw Wrong(row, "kind");
        return new()
        {
            Id = row["id"], Version = row["version"], Since = Day(row["since"]), French = row["name_fr"], English = row["name_en"],
            Definition = new(row["definition"], row["version"]), Unit = UnitReader.Read(row["unit"], kind), Kind = kind,
            Strand = Strands.Word(row["strand"]), Level = row["level"] is "FRA" or "REG" or "DEP" or "COM" or "ARM" ? row["level"] : throw Wrong(row, "level"), Issuer = row["issuer"], Of = Share(row["of"]),
            MinimumBase = row["minimum_base"].Length > 0 ? decimal.Parse(row["minimum_base"], CultureInfo.InvariantCulture) : 0,
            Reading = Reading(row), Breaks = [.. row["broken"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Break)],
        };
    }

    private static (string Part, string Whole)? Share(string text) => text.Split('/') is [var part, var whole] ? (part, whole) : null;

    private static Reading? Reading(TableRow row) => row["reading"].Split('/') switch
    {
        [var valve, var table, var line, var column] => new(valve, table, line, column),
        ["published"] => null,
        _ => throw Wrong(row, "reading"),
    };

    private static IndicatorBreak Break(string text) => new(Day(text[..10]), text[10..].Trim());

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static FormatException Wrong(TableRow row, string column) => new($"{FileName}, line {row.Line}: the column {column} cannot be read: \"{row[column]}\".");
}
