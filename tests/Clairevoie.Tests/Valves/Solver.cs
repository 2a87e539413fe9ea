using Clairevoie.Domain;

namespace Clairevoie.Tests.Valves;

/// <summary>
/// Somebody who solves: reads a told table with its totals, of any size, and works out exactly how large each hidden count may be.
/// A table with totals is a flow that goes round: lines and columns are stations, counts are ways, and what is hidden may be more or less
/// wherever the rest still adds up. The most that a hidden count can be is what it is and all that can be sent round through it.
/// </summary>
public sealed class Solver
{
    private const long Enough = 1_000_000;

    private readonly CountTable table;
    private readonly bool[,] hidden;
    private readonly int lines;
    private readonly int columns;

    public Solver(CountTable table, ToldTable told)
    {
        (this.table, lines, columns) = (table, table.Lines.Count, table.Columns.Count);
        hidden = new bool[lines + 1, columns + 1];
        for (var line = 0; line <= lines; line++)
            for (var column = 0; column <= columns; column++)
                hidden[line, column] = told.Lines[line].Counts[Math.Min(column, told.Columns.Count - 1)] is null;
    }

    /// <summary>The most that this count can be for whoever reads the rest; itself where it is told.</summary>
    public long Most(int line, int column)
    {
        if (!hidden[line, column])
            return table.Sum(line, column);
        var rest = Rest((line, column));
        var (from, to) = Way(line, column);
        var more = 0L;
        while (more < Enough && Send(rest, to, from) is > 0 and var sent)
            more += sent;
        return table.Sum(line, column) + more;
    }

    // Counts go from their line to their column, totals the other way round, so that each station gives what it gets.
    private (int From, int To) Way(int line, int column) =>
        (line == lines) == (column == columns) ? (line, lines + 1 + column) : (lines + 1 + column, line);

    private long[,] Rest((int Line, int Column) without)
    {
        var stations = lines + columns + 2;
        var rest = new long[stations, stations];
        for (var line = 0; line <= lines; line++)
            for (var column = 0; column <= columns; column++)
                if (hidden[line, column] && (line, column) != without)
                {
                    var (from, to) = Way(line, column);
                    (rest[from, to], rest[to, from]) = (Enough, table.Sum(line, column));
                }

        return rest;
    }

    private static long Send(long[,] rest, int from, int to)
    {
        var before = Enumerable.Repeat(-1, rest.GetLength(0)).ToArray();
        var reached = new Queue<int>([from]);
        before[from] = from;
        while (before[to] < 0 && reached.TryDequeue(out var at))
            for (var next = 0; next < before.Length; next++)
                if (before[next] < 0 && rest[at, next] > 0)
                {
                    before[next] = at;
                    reached.Enqueue(next);
                }

        return before[to] < 0 ? 0 : Push(rest, before, from, to);
    }

    private static long Push(long[,] rest, int[] before, int from, int to)
    {
        var least = long.MaxValue;
        for (var at = to; at != from; at = before[at])
            least = Math.Min(least, rest[before[at], at]);
        for (var at = to; at != from; at = before[at])
        {
            rest[before[at], at] -= least;
            rest[at, before[at]] += least;
        }

        return least;
    }
}
