using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Commands;

/// <summary>
/// A linked set of tables as a file: one row for each cell, with the totals that it is part of (separated by |), its count, and whether it
/// is excluded, told before or kept back. A total that is summed in two ways names each after #, as in <c>Paris 2026#territory</c>; it has a
/// row of its own only where it is part of another, or something more is said of it.
/// </summary>
internal static class LinkedFile
{
    private static readonly string[] Columns = ["cell", "count", "part_of", "state"];

    private static readonly string[] States = ["", "excluded", "told", "kept"];

    /// <summary>The set, or everything that is wrong with the file, by line.</summary>
    public static (LinkedCells? Cells, IReadOnlyList<string> Wrong) Read(string file)
    {
        try
        {
            using var table = Table.Open(file);
            if (Columns.Except(table.Columns).ToList() is { Count: > 0 } missing)
                return (null, [$"La colonne {missing[0]} manque. Il faut : cell, count, part_of, state."]);
            return Read([.. table.Rows]);
        }
        catch (FileRefusedException refused)
        {
            return (null, [Clairevoie.Publication.Words.Sentences.Of(refused.Fault)]);
        }
    }

    private static (LinkedCells? Cells, IReadOnlyList<string> Wrong) Read(IReadOnlyList<TableRow> rows)
    {
        var sums = rows.SelectMany(row => Totals(row).Select(total => (Total: total, Part: row["cell"]))).GroupBy(sum => sum.Total).Select(sum => new LinkedSum(sum.Key.Split('#')[0].Trim(), [.. sum.Select(one => one.Part)])).ToList();
        var totals = sums.Select(sum => sum.Total).ToHashSet();
        List<string> wrong = [.. rows.SelectMany(row => Wrong(row, totals))];
        if (wrong.Count > 0)
            return (null, wrong);
        try
        {
            return (new LinkedCells([.. rows.Where(row => !totals.Contains(row["cell"])).Select(Cell)], sums)
            {
                ToldBefore = rows.Where(row => row["state"] == "told").Select(row => row["cell"]).ToHashSet(),
                KeptBack = rows.Where(row => row["state"] == "kept").Select(row => row["cell"]).ToHashSet(),
            }, []);
        }
        catch (ArgumentException contradiction)
        {
            return (null, [contradiction.Message]);
        }
    }

    private static IEnumerable<string> Wrong(TableRow row, HashSet<string> totals)
    {
        if (row["cell"].Length == 0)
            yield return $"Ligne {row.Line} : la cellule n’a pas de nom.";
        if (!States.Contains(row["state"]))
            yield return $"Ligne {row.Line} : l’état est vide, excluded, told ou kept.";
        if (totals.Contains(row["cell"]) ? row["count"].Length > 0 : row["state"] != "excluded" && !long.TryParse(row["count"], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            yield return totals.Contains(row["cell"]) ? $"Ligne {row.Line} : un total se calcule, son compte reste vide." : $"Ligne {row.Line} : le compte est un nombre entier, sans espace ni virgule.";
    }

    private static LinkedCell Cell(TableRow row) => new(row["cell"], row["state"] == "excluded" ? null : long.Parse(row["count"], CultureInfo.InvariantCulture));

    private static string[] Totals(TableRow row) => row["part_of"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
