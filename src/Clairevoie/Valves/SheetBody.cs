using Clairevoie.Domain;

namespace Clairevoie.Valves;

/// <summary>Sheets as bodies. A sheet that tells a small count is refused by whoever receives it, whatever its sender checked.</summary>
public static class SheetBody
{
    /// <summary>The message that carries a sheet, said once for its period.</summary>
    public static Message Message(Crossing crossing, Sheet sheet, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(crossing);
        ArgumentNullException.ThrowIfNull(sheet);
        return new(Guid.NewGuid(), crossing.Valve, crossing.Version, sheet.Period, 1, on, MessageBody.Write(sheet));
    }

    /// <summary>Reads a sheet, and looks for small counts in every table but those that hold amounts or capacities.</summary>
    /// <exception cref="FormatException">It is no sheet that may cross.</exception>
    public static void Read(string body, params IReadOnlyList<string> notCounts)
    {
        var sheet = MessageBody.Read<Sheet>(body);
        if (ReturnPeriod.Read(sheet.Period) is null)
            throw new FormatException("A sheet speaks of a month, a quarter or a year.");
        foreach (var table in sheet.Tables)
            if (table.Lines.Any(line => line.Counts.Count != table.Columns.Count))
                throw new FormatException($"The table {table.Name} is uneven.");
            else if (!notCounts.Contains(table.Name) && table.Lines.SelectMany(line => line.Counts).Any(count => count < 0 || Small.Is(count ?? 0)))
                throw new FormatException($"The table {table.Name} tells a small count.");
    }
}
