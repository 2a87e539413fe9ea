using Clairevoie.Hall.Files;

namespace Clairevoie.Publication.Files;

/// <summary>A claims file that left by the map: beside the columns of claims it has those of a place, and a figure that is a day stands in a column of days.</summary>
internal static class OfMap
{
    public const string Text = "text", Day = "day";

    /// <summary>What the map adds.</summary>
    public static IReadOnlyList<string> Columns { get; } = [Text, Day, "longitude", "latitude"];

    /// <summary>The same as a claims file has it.</summary>
    public static Table Claims(Table table)
    {
        var columns = table.Columns.Except(Columns).ToList();
        return new(columns, table.Rows.Select(row => new TableRow(row.Line, columns, [.. columns.Select(column => column == "value" && row[column].Length == 0 ? row[Day] : row[column])])));
    }
}
