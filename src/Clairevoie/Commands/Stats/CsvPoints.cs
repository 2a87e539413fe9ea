namespace Clairevoie.Commands.Stats;

/// <summary>Reads point events from CSV, row by row.</summary>
internal static class CsvPoints
{
    public static PointEvents Read(PointFile asked, CancellationToken stop)
    {
        using var sheet = new Sheet(asked.File);
        var (x, y) = (sheet.Column(asked.X, "--x", "x", "lon", "longitude", "lng"), sheet.Column(asked.Y, "--y", "y", "lat", "latitude"));
        int? date = asked.Dated ? sheet.Column(asked.Date, "--date", "date", "day", "jour") : null;
        var columns = asked.Columns.Select(name => sheet.Column(name, "its option")).ToArray();
        var pile = new PointPile(asked.Columns);
        while (sheet.Next())
        {
            stop.ThrowIfCancellationRequested();
            if (sheet.IsMissing(x) || sheet.IsMissing(y))
            {
                pile.LeaveOut(sheet.Line);
                continue;
            }
            pile.Add(sheet.Number(x), sheet.Number(y), date is { } day ? sheet.Day(day, asked.DayZero) : null);
            for (var i = 0; i < columns.Length; i++) pile.Text(i, sheet.Text(columns[i]));
        }
        return pile.InMetres(asked.Crs);
    }
}
