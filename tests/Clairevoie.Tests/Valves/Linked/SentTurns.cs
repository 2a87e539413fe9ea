using Clairevoie.Domain;

namespace Clairevoie.Tests.Valves.Linked;

/// <summary>
/// Everything that left of one table, turn after turn, for somebody who knows every sum, which counts did not change, and of the others which
/// turn had more. Only turns that told something else than the one before are in it.
/// </summary>
internal sealed class SentTurns
{
    private readonly Dictionary<string, long?> leaves = [];
    private readonly List<LinkedSum> sums = [];
    private readonly HashSet<string> told = [];

    public SentTurns(IReadOnlyList<(CountTable Counted, ToldTable Told)> turns)
    {
        foreach (var (turn, (counted, table)) in turns.Index())
        {
            var alone = counted.Columns.Count == 1;
            foreach (var (line, name) in counted.Lines.Index())
                for (var column = 0; column < counted.Columns.Count; column++)
                    Put(turn, name, column, counted.IsExcluded(line, column) ? null : counted.Sum(line, column), turn == 0 ? (false, null) : At(turns[turn - 1].Counted, name, column));
            foreach (var name in alone ? [] : counted.Lines)
                sums.Add(new(Key(turn, name, counted.Columns.Count), [.. Enumerable.Range(0, counted.Columns.Count).Select(column => Key(turn, name, column))]));
            for (var column = 0; column < (alone ? 1 : counted.Columns.Count + 1); column++)
                sums.Add(new(Key(turn, ToldTable.Total, column), [.. counted.Lines.Select(name => Key(turn, name, column))]));
            foreach (var line in table.Lines)
                foreach (var (column, count) in line.Counts.Index())
                    if (count is not null)
                        told.Add(Key(turn, line.Key, column));
        }
    }

    /// <summary>The small counts, the excluded ones and the small changes that the reader can rule out to be 11 or more.</summary>
    public IReadOnlyList<string> Opened()
    {
        var totals = sums.Select(sum => sum.Total).ToHashSet();
        var cells = new LinkedCells([.. leaves.Where(leaf => !totals.Contains(leaf.Key)).Select(leaf => new LinkedCell(leaf.Key, leaf.Value))], sums);
        return new LinkedAttacker(cells, [.. cells.Keys.Where(key => !told.Contains(key))]).Opens(cells.Keys.Where(cells.IsDelicate));
    }

    private void Put(int turn, string line, int column, long? count, (bool Known, long? Count) before)
    {
        var (key, earlier) = (Key(turn, line, column), Key(turn - 1, line, column));
        leaves[key] = count;
        if (!before.Known)
            return;
        var (change, by) = ($"{earlier} changed", (count ?? 0) - (before.Count ?? 0));
        if (before.Count == count)
            sums.Add(new(key, [earlier]));
        else
            leaves[change] = Math.Abs(by);
        if (before.Count != count)
            sums.Add(by >= 0 && count is not null ? new(key, [earlier, change]) : new(earlier, [key, change]));
    }

    private static (bool Known, long? Count) At(CountTable table, string line, int column) =>
        table.Lines.ToList().IndexOf(line) is >= 0 and var at ? (true, table.IsExcluded(at, column) ? null : table.Sum(at, column)) : (false, null);

    private static string Key(int turn, string line, int column) => $"{turn}|{line}|{column}";
}
