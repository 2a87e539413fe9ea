using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Received;

namespace Clairevoie.Publication.OpenData;

/// <summary>The tables of the open data, made anew from what is published and from what crossed the walls.</summary>
public sealed class ExtractSources(PublishedClaims published, ReceivedFigures figures, TimeProvider clock)
{
    /// <summary>The names of the extracts, in the order of the page.</summary>
    public static IReadOnlyList<string> Names { get; } = ["chiffres", "signalements-trafic", "tranquillite", "correspondances"];

    /// <summary>Today's table of one extract.</summary>
    public async Task<ExtractTable> Of(string name, CancellationToken stop) => name switch
    {
        "chiffres" => await Figures(stop),
        "signalements-trafic" => Communes(await figures.DealingByYear(HalfDay.Of(clock.GetUtcNow()).Day, stop)),
        "tranquillite" => Nuisance((await figures.Nuisance(stop)).Sheets),
        "correspondances" => Matches(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such extract."),
    };

    /// <summary>The same table with the rows of another version.</summary>
    public static ExtractTable As(ExtractTable like, byte[] written)
    {
        ArgumentNullException.ThrowIfNull(like);
        var (columns, rows) = ExtractCsv.Back(written);
        return like with { Columns = columns, Rows = rows };
    }

    /// <summary>What tells the rows of an extract apart, without making it.</summary>
    public static ExtractTable Shape(string name) => name switch
    {
        "chiffres" => new(name, ClaimColumns.All, []) { Key = ["id", "version"] },
        "signalements-trafic" => new(name, ["CODGEO", "annee", "indicateur", "unite_de_compte", "nombre", "borne", "est_diffuse"], []) { Key = ["CODGEO", "annee"], Counts = ["nombre"] },
        "tranquillite" => new(name, ["territoire", "trimestre", "recus", "repondus", "en_attente"], []) { Key = ["territoire", "trimestre"], Counts = ["recus", "repondus", "en_attente"], Sums = [["recus", "repondus", "en_attente"]], Lines = "territoire" },
        _ => new(name, ["body", "indicator", "unit", "ours", "match", "why", "why_en"], []) { Key = ["body", "indicator"] },
    };

    /// <summary>The communal table, in the shape of the statistical service of the ministry of the interior. The shape alone is shared.</summary>
    public static ExtractTable Communes(IEnumerable<DealingYear> years) => Shape("signalements-trafic") with
    {
        Rows = [.. from year in years
                   from line in year.Lines
                   select (IReadOnlyList<string>)[CodeOf(line.Territory), Number(year.Year), "Signalements de trafic par des habitants", "signalement", Number(line.Reports), line.Reports is null ? "" : line.AtLeast ? ">=" : "=", line.Reports is null ? "ndiff" : "diff"]],
    };

    /// <summary>Nuisance by territory and quarter-year, with the answers given.</summary>
    public static ExtractTable Nuisance(IEnumerable<ReceivedSheet> sheets) => Shape("tranquillite") with
    {
        Rows = [.. from sheet in sheets.OrderBy(sheet => sheet.Sheet.Period, StringComparer.Ordinal)
                   from table in sheet.Sheet.Tables.Where(table => table.Name == "reports")
                   from line in table.Lines
                   select (IReadOnlyList<string>)[line.Key, sheet.Sheet.Period, Cell(table, line, ToldTable.Total), Cell(table, line, "answered"), Cell(table, line, "waiting")]],
    };

    private async Task<ExtractTable> Figures(CancellationToken stop)
    {
        List<IReadOnlyList<string>> rows = [];
        await published.Walk(async claims => rows.AddRange(await claims.Select(claim => (IReadOnlyList<string>)ClaimColumns.Write(claim)).ToListAsync(stop)), stop);
        return Shape("chiffres") with { Rows = rows };
    }

    private static ExtractTable Matches()
    {
        var shape = Shape("correspondances");
        var file = Path.Combine(AppContext.BaseDirectory, "data", "knowledge", "matches.csv");
        if (!File.Exists(file))
            return shape;
        using var table = Table.Open(file);
        return shape with { Rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. shape.Columns.Select(column => row[column])])] };
    }

    private static string Cell(ToldTable table, ToldLine line, string column) => table.Columns.ToList().IndexOf(column) is >= 0 and var at ? Number(line.Counts[at]) : "";

    private static string CodeOf(string territory) => territory.Split('-')[^1];

    private static string Number(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";
}
