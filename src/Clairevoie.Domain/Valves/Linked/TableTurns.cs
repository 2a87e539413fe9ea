namespace Clairevoie.Domain;

/// <summary>The tables of one thing, turn after turn, as one linked set: a count that did not change is one cell, and one that did is the earlier one and what came or went.</summary>
internal sealed class TableTurns
{
    private readonly List<CountTable> turns;
    private readonly Dictionary<string, long?> leaves = [];
    private readonly List<LinkedSum> sums = [];
    private readonly Dictionary<(int Turn, string Line, int Column), string> keys = [];

    public TableTurns(CountTable now, IReadOnlyList<SentTable> sent)
    {
        turns = [.. sent.Select(table => table.Counted), now];
        for (var turn = 0; turn < turns.Count; turn++)
            Add(turn);
        var summed = sums.Select(sum => sum.Total).ToHashSet();
        var shown = Told(turns.Count - 1).Select(cell => cell.Key).ToHashSet();
        var before = sent.Index().SelectMany(table => Told(table.Index).Where(cell => Holds(table.Item.Told, cell)).Select(cell => cell.Key)).ToHashSet();
        var all = leaves.Keys.Concat(summed).ToHashSet();
        Cells = new([.. leaves.Where(leaf => !summed.Contains(leaf.Key)).Select(leaf => new LinkedCell(leaf.Key, leaf.Value))], sums)
        {
            ToldBefore = before, KeptBack = all.Where(key => !shown.Contains(key) && !before.Contains(key)).ToHashSet(),
        };
    }

    /// <summary>The set.</summary>
    public LinkedCells Cells { get; }

    /// <summary>The last turn as it may be told.</summary>
    public ToldTable Written(LinkedTold told)
    {
        var (last, table) = (turns.Count - 1, turns[^1]);
        var width = table.Columns.Count == 1 ? 1 : table.Columns.Count + 1;
        return new(table.Name, width == 1 ? [.. table.Columns] : [.. table.Columns, ToldTable.Total],
            [.. table.Lines.Append(ToldTable.Total).Select(line => new ToldLine(line, [.. Enumerable.Range(0, width).Select(column => told[keys[(last, line, column)]])]))]);
    }

    private void Add(int turn)
    {
        var table = turns[turn];
        foreach (var (line, name) in table.Lines.Index())
            for (var column = 0; column < table.Columns.Count; column++)
                Place(turn, name, column, table.IsExcluded(line, column) ? null : table.Sum(line, column));
        foreach (var line in table.Columns.Count == 1 ? [] : table.Lines)
            Sum(turn, line, table.Columns.Count, Enumerable.Range(0, table.Columns.Count).Select(column => keys[(turn, line, column)]));
        for (var column = 0; column < (table.Columns.Count == 1 ? 1 : table.Columns.Count + 1); column++)
            Sum(turn, ToldTable.Total, column, table.Lines.Select(line => keys[(turn, line, column)]));
        if (table.Columns.Count > 1)
            Sum(turn, ToldTable.Total, table.Columns.Count, Enumerable.Range(0, table.Columns.Count).Select(column => keys[(turn, ToldTable.Total, column)]));
    }

    private void Sum(int turn, string line, int column, IEnumerable<string> parts)
    {
        var key = keys[(turn, line, column)] = Key(turn, line, column);
        sums.Add(new(key, [.. parts]));
    }

    private void Place(int turn, string line, int column, long? count)
    {
        var before = Enumerable.Range(0, turn).Reverse().Where(earlier => keys.ContainsKey((earlier, line, column))).Select(earlier => keys[(earlier, line, column)]).FirstOrDefault();
        if (before is not null && leaves[before] == count)
        {
            keys[(turn, line, column)] = before;
            return;
        }

        var key = keys[(turn, line, column)] = Key(turn, line, column);
        leaves[key] = count;
        if (before is not null)
            Relate(before, key);
    }

    private void Relate(string before, string after)
    {
        var change = (leaves[after] ?? 0) - (leaves[before] ?? 0);
        var key = $"{before} → {after}";
        leaves[key] = Math.Abs(change);
        sums.Add(change >= 0 && leaves[after] is not null ? new(after, [before, key]) : new(before, [after, key]));
    }

    private IEnumerable<(string Line, int Column, string Key)> Told(int turn) =>
        keys.Where(key => key.Key.Turn == turn).Select(key => (key.Key.Line, key.Key.Column, key.Value));

    private static bool Holds(ToldTable told, (string Line, int Column, string Key) cell) =>
        told.Lines.FirstOrDefault(line => line.Key == cell.Line) is { } line && cell.Column < line.Counts.Count && line.Counts[cell.Column] is not null;

    private static string Key(int turn, string line, int column) => $"{turn}|{line}|{column}";
}
