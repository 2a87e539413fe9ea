using Clairevoie.Coordination.Places;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Residents;

/// <summary>
/// Nuisance by quarter and quarter-year as the public was told it: from 11 reports and 11 households. What is shown here is what
/// crossed the valve to the published figures, read from this room's own outbox, and counted by nobody a second time.
/// </summary>
public sealed class QuarterCounts(Cellar cellar)
{
    private static readonly Question Told = Question.In<PlaceBook>("Residents/told_quarters");

    /// <summary>The sheets that were told, the last quarter-year first.</summary>
    public async Task<IReadOnlyList<Sheet>> Sheets(CancellationToken stop)
    {
        var bodies = await cellar.Of(Room.Coordination).Look(room => room.Rows<string>(Told, new { valve = ValveNames.NuisanceCounts }), stop);
        return [.. bodies.Select(MessageBody.Read<Sheet>)];
    }

    /// <summary>What they say of one territory, the last quarter-year first.</summary>
    public static IReadOnlyList<QuarterTold> Of(IReadOnlyList<Sheet> sheets, string territory)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return [.. sheets.Select(sheet => Read(sheet, territory))];
    }

    private static QuarterTold Read(Sheet sheet, string territory)
    {
        var table = sheet.Tables.FirstOrDefault(one => one.Name == "reports");
        var line = table?.Lines.FirstOrDefault(one => one.Key == territory);
        long? Count(string column) => line is not null && table!.Columns.ToList().IndexOf(column) is >= 0 and var at ? line.Counts[at] : null;
        return new(sheet.Period, Count(ToldTable.Total), Count("answered"));
    }
}

/// <summary>What was told of one territory in one quarter-year; an absent count is small, withdrawn or excluded, and nothing says which.</summary>
public sealed record QuarterTold(string Period, long? Reports, long? Answered);
