using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Publication.Indicators;

/// <summary>
/// Pours the sheets that crossed into counts by period and sums by year, in the deed in which a sheet arrives; each sheet once, and a
/// corrected one in the place of what it corrects. What arrived
/// before there were such sums, or by another hand, is poured when the sums are next asked for.
/// </summary>
public sealed class RollUp : IHearMessages
{
    private static readonly Question NoteSheet = Question.In<RollUp>("Indicators/note_sheet");
    private static readonly Question AddCount = Question.In<RollUp>("Indicators/add_told_count");
    private static readonly Question AddToYear = Question.In<RollUp>("Indicators/add_to_year");
    private static readonly Question TurnsHeard = Question.In<RollUp>("Indicators/turns_heard");
    private static readonly Question DropCounts = Question.In<RollUp>("Indicators/drop_told_counts");
    private static readonly Question DropSheet = Question.In<RollUp>("Indicators/drop_told_sheet");
    private static readonly Question DropYear = Question.In<RollUp>("Indicators/drop_told_year");
    private static readonly Question SumYear = Question.In<RollUp>("Indicators/sum_told_year");
    private static readonly Question NotPoured = Question.In<RollUp>("Indicators/sheets_not_poured");

    private static readonly HashSet<string> Counted = [ValveNames.DealingCounts, ValveNames.JusticeCounts, ValveNames.CareCounts, ValveNames.NuisanceCounts];

    /// <inheritdoc />
    public bool Hears(Room room, string valve) => room == Room.Publication && Counted.Contains(valve);

    /// <inheritdoc />
    public async Task Heard(Message message, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(deed);
        var sheet = MessageBody.Read<Sheet>(message.Body);
        if (await deed.One<int>(TurnsHeard, new { valve = message.Valve, period = sheet.Period }) > message.Turn)
            return;
        if (message.Turn > 1)
            await TakeOut(deed, message.Valve, sheet.Period);
        await Pour(deed, message.Valve, message.Id, sheet);
    }

    // A corrected sheet holds in the place of the one before it: what that one told leaves the sums first.
    private static async Task TakeOut(Deed deed, string valve, string period)
    {
        if (ReturnPeriod.Read(period) is not { First.Year: var year })
            return;
        await deed.Run(DropCounts, new { valve, period });
        await deed.Run(DropSheet, new { valve, period });
        await deed.Run(DropYear, new { valve, year });
        await deed.Run(SumYear, new { valve, year });
    }

    /// <summary>Pours what waits; almost always nothing does.</summary>
    public static async Task CatchUp(RoomStore room, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(room);
        var valves = Counted.ToArray();
        var waiting = await room.Look(look => look.Rows<Waiting>(NotPoured, new { valves }), stop);
        if (waiting.Count > 0)
            await room.Do(TheHost.Does(Act.Receive, "counts added up", $"{waiting.Count} sheets"), async deed =>
            {
                foreach (var sheet in waiting)
                    await Pour(deed, sheet.Valve, sheet.Id, MessageBody.Read<Sheet>(sheet.Body));
            }, stop);
    }

    /// <summary>Adds one sheet to the sums; a period that was poured is left alone.</summary>
    public static async Task Pour(Deed deed, string valve, Guid message, Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(sheet);
        if (ReturnPeriod.Read(sheet.Period) is not { } period)
            return;
        var (year, text) = (period.First.Year, sheet.Period);
        var noted = await deed.Run(NoteSheet, new { valve, period = text, message, year, given = sheet.Returned.Sum(one => one.Given), owed = sheet.Returned.Sum(one => one.Owed) });
        if (noted == 0)
            return;
        var cells = sheet.Tables.SelectMany(table => table.Lines.SelectMany(line => table.Columns.Zip(line.Counts, (column, value) =>
            new { valve, name = table.Name, line = line.Key, col = column, period = text, year, value, told = value ?? 0, hidden = value is null ? 1 : 0 }))).ToList();
        await deed.Run(AddCount, cells);
        await deed.Run(AddToYear, cells);
    }

    private sealed record Waiting(Guid Id, string Valve, string Body);
}
