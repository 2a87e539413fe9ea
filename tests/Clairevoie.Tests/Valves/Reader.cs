using Clairevoie.Domain;

namespace Clairevoie.Tests.Valves;

/// <summary>Somebody patient who reads everything that is told of a table and tries every table that it could come from.</summary>
public sealed class Reader
{
    private readonly long?[,] told;
    private readonly int lines;
    private readonly int columns;
    private readonly long most;

    public Reader(ToldTable table, int columns, long most)
    {
        (lines, this.columns, this.most) = (table.Lines.Count - 1, columns, most);
        told = new long?[lines + 1, columns + 1];
        for (var line = 0; line <= lines; line++)
            for (var column = 0; column <= columns; column++)
                told[line, column] = table.Lines[line].Counts[Math.Min(column, table.Lines[line].Counts.Count - 1)];
    }

    /// <summary>The largest value that each count, totals included, takes in any table that would be told in the same numbers.</summary>
    public long[,] Largest()
    {
        var largest = new long[lines + 1, columns + 1];
        Imagine(new long[lines + 1, columns + 1], 0, largest);
        return largest;
    }

    private void Imagine(long[,] imagined, int place, long[,] largest)
    {
        if (place == lines * columns)
        {
            Keep(imagined, largest);
            return;
        }
        var (line, column) = (place / columns, place % columns);
        var (from, to) = told[line, column] is { } known ? (known, known) : (0, most);
        for (var value = from; value <= to; value++)
        {
            imagined[line, column] = value;
            if (column < columns - 1 || LineHolds(imagined, line))
                Imagine(imagined, place + 1, largest);
        }
    }

    private bool LineHolds(long[,] imagined, int line)
    {
        imagined[line, columns] = Enumerable.Range(0, columns).Sum(column => imagined[line, column]);
        return told[line, columns] is not { } known || known == imagined[line, columns];
    }

    private void Keep(long[,] imagined, long[,] largest)
    {
        for (var column = 0; column <= columns; column++)
        {
            imagined[lines, column] = Enumerable.Range(0, lines).Sum(line => imagined[line, column]);
            if (told[lines, column] is { } known && known != imagined[lines, column])
                return;
        }
        for (var line = 0; line <= lines; line++)
            for (var column = 0; column <= columns; column++)
                largest[line, column] = Math.Max(largest[line, column], imagined[line, column]);
    }
}
