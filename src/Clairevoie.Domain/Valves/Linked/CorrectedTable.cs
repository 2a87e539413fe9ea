namespace Clairevoie.Domain;

/// <summary>
/// What may be told of a table that was told before and is counted otherwise now. Whoever kept the earlier one subtracts: so the two, and what
/// lies between them, are one linked set, in which what was told stays told.
/// </summary>
public static class CorrectedTable
{
    /// <summary>
    /// The table as it may be told now. A change of 1 to 10 is no correction: the number that was told stands. Where the rest cannot be told
    /// without hiding again what everybody has read, the earlier table stands whole.
    /// </summary>
    /// <param name="now">What is counted now.</param>
    /// <param name="sent">What left of it before, the oldest first.</param>
    public static ToldTable Tell(CountTable now, IReadOnlyList<SentTable> sent)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(sent);
        var known = Known(sent);
        if (known.Count == 0)
            return Disclosure.Tell(now);
        var last = known[^1].Told;
        if (!now.Columns.SequenceEqual(known[^1].Counted.Columns))
            return last;
        var turns = new TableTurns(Settle(now, known), known);
        var told = LinkedDisclosure.Tell(turns.Cells);
        var table = turns.Written(told);
        return told.Open.Count > 0 || HidesAgain(table, last) ? last : table;
    }

    // A turn that told nothing else than the one before taught nobody anything; the others told what was settled then.
    private static List<SentTable> Known(IReadOnlyList<SentTable> sent)
    {
        List<SentTable> known = [];
        foreach (var turn in sent)
            if (known.Count == 0 || !IsSame(known[^1].Told, turn.Told))
                known.Add(turn with { Counted = Settle(turn.Counted, known) });
        return known;
    }

    private static bool IsSame(ToldTable a, ToldTable b) =>
        a.Columns.SequenceEqual(b.Columns) && a.Lines.Count == b.Lines.Count && a.Lines.Zip(b.Lines).All(lines => lines.First.Key == lines.Second.Key && lines.First.Counts.SequenceEqual(lines.Second.Counts));

    /// <summary>The counts as a correction may take them up: those that moved by a few since they were told stay as they were told.</summary>
    public static CountTable Settle(CountTable now, IReadOnlyList<SentTable> sent)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(sent);
        return new(now.Name, [.. now.Columns], [.. now.Lines.Index().Select(line => new CountLine(line.Item, [.. Enumerable.Range(0, now.Columns.Count).Select(column => Settled(line.Index, line.Item, column))]))]);

        long? Settled(int line, string key, int column)
        {
            var count = now.IsExcluded(line, column) ? (long?)null : now.Sum(line, column);
            var told = sent.Count == 0 ? null : CountOf(sent[^1].Told, key, column);
            return told is { } before && count is { } after && Small.Is(Math.Abs(after - before)) ? before : count;
        }
    }

    private static bool HidesAgain(ToldTable table, ToldTable before) =>
        before.Lines.Any(line => line.Counts.Index().Any(count => count.Item is not null && CountOf(table, line.Key, count.Index) is null));

    private static long? CountOf(ToldTable table, string line, int column) => table.Lines.FirstOrDefault(one => one.Key == line)?.Counts[column];
}
