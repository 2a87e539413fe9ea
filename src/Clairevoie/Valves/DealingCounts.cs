using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Intelligence to Publication: how many reports of dealing each territory had in a month.</summary>
public sealed class DealingCounts(Cellar cellar) : IFallDue
{
    private static readonly Question MonthsToTell = Question.In<Valve>("Valves/dealing_months_to_tell");
    private static readonly Question OfMonth = Question.In<Valve>("Valves/reports_of_month");

    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.DealingCounts, Room.Intelligence, [Room.Publication], 1)
    {
        What = "How many reports of dealing each arrondissement or commune had in a month.",
        Hides = "Counts from 1 to 10, and as many others as it takes that none of them follows from the total.",
        When = "Once for each month, when it is over. A report withdrawn before then is not counted.",
        Shape = MessageBody.Write(new Sheet("2026-10", [new("reports", ["number"], [new("ARM-75118", [42]), new("ARM-75119", [null]), new("total", [null])])])),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, body => SheetBody.Read(body));

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop)
    {
        var room = cellar.Of(Room.Intelligence);
        var before = ReturnPeriod.MonthOf(today).ToString();
        foreach (var month in await room.Look(look => look.Rows<string>(MonthsToTell, new { valve = Crossing.Valve, before }), stop))
            await room.Do(Doing.Anonymous(Act.Send, "valve", $"{Crossing.Valve} {month}"), async deed =>
            {
                var counts = await deed.Rows<(string Territory, long Reports)>(OfMonth, new { month });
                await Outbox.Put(deed, SheetBody.Message(Crossing, SheetOf(month, counts), today));
            }, stop);
    }

    /// <summary>What may be told of a month.</summary>
    public static Sheet SheetOf(string month, IReadOnlyList<(string Territory, long Reports)> counts) => new(month,
        [Disclosure.Tell(new CountTable("reports", ["number"], [.. counts.Select(count => new CountLine(count.Territory, [count.Reports]))]))]);
}
