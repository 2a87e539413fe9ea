namespace Clairevoie.Domain;

/// <summary>The hidden counts of a table with its totals, and the rings that keep them from being worked out.</summary>
internal sealed class Cover
{
    private readonly long[,] counts;
    private readonly bool[,] hidden;
    private readonly int lines;
    private readonly int columns;

    public Cover(CountTable table)
    {
        (lines, columns) = (table.Lines.Count + 1, table.Columns.Count + 1);
        hidden = new bool[lines, columns];
        counts = new long[lines, columns];
        for (var line = 0; line < lines; line++)
            for (var column = 0; column < columns; column++)
                counts[line, column] = table.Sum(line, column);
    }

    public bool Hides(int line, int column) => hidden[line, column];

    public void Hide(int line, int column) => hidden[line, column] = true;

    /// <summary>Hides the cheapest ring on which this count could rise to the threshold, everything else that is told staying true.</summary>
    public void Protect(int line, int column)
    {
        var rise = Small.Threshold - counts[line, column];
        foreach (var (onLine, inColumn) in Ring(line, column, rise))
            Hide(onLine, inColumn);
    }

    // Lines and columns are stations, counts are the ways between them. The ring leaves by the column and comes back by the line.
    private IEnumerable<(int Line, int Column)> Ring(int line, int column, long rise)
    {
        var (from, to) = (lines + column, line);
        var upward = IsPlus(line, column);
        var reached = new Reach(from, lines + columns);
        while (reached.Nearest() is { } at && at != to)
            for (var next = 0; next < lines + columns; next++)
                if (Between(at, next) is { } way && way != (line, column) && MayMove(way, at >= lines != upward, rise))
                    reached.Try(at, next, Price(way));
        return reached.WayTo(to).Select(step => Between(step.From, step.To)!.Value);
    }

    private (int Line, int Column)? Between(int one, int other) => (one < lines, other < lines) switch
    {
        (true, false) => (one, other - lines),
        (false, true) => (other, one - lines),
        _ => null,
    };

    // In each line and column what is summed weighs one way and its total the other: a ring that lowers a summed count may raise a total instead.
    private bool MayMove((int Line, int Column) way, bool up, long by) =>
        IsPlus(way.Line, way.Column) == up || counts[way.Line, way.Column] >= by;

    private bool IsPlus(int line, int column) => (line == lines - 1) == (column == columns - 1);

    private long Price((int Line, int Column) way) => hidden[way.Line, way.Column] ? 0 : counts[way.Line, way.Column] + 1;
}
