using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Coordination to Publication: how many reports of scenes, syringes and nuisance each territory had in a quarter-year, and how many were answered.</summary>
public sealed class NuisanceCounts(Cellar cellar) : IFallDue
{
    private static readonly Question MonthsToTell = Question.In<Valve>("Valves/nuisance_months");
    private static readonly Question OfMonths = Question.In<Valve>("Valves/answers_of_months");

    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.NuisanceCounts, Room.Coordination, [Room.Publication], 1)
    {
        What = "How many reports of scenes, syringes and nuisance each territory had in a quarter-year: answered, still waiting, and both.",
        Hides = "Counts from 1 to 10, and as many others as it takes that none of them follows from the totals. Answered and waiting stand in one table, since either one follows from the other two.",
        When = "Once for each quarter-year, fifteen days after its end, so that answers have time to be given.",
        Shape = MessageBody.Write(new Sheet("2026-Q3", [new("reports", ["answered", "waiting", "total"], [new("ARM-75118", [61, 12, 73]), new("total", [61, 12, 73])])])),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, body => SheetBody.Read(body));

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop)
    {
        var room = cellar.Of(Room.Coordination);
        var before = ReturnPeriod.MonthOf(ReturnPeriod.QuarterOf(today.AddDays(-15)).First).ToString();
        var months = await room.Look(look => look.Rows<string>(MonthsToTell, new { before }), stop);
        foreach (var quarter in months.Select(ReturnPeriod.Read).OfType<ReturnPeriod>().Select(month => month.Quarter).Distinct())
            await Tell(room, quarter, today, stop);
    }

    /// <summary>What may be told of a quarter-year.</summary>
    public static Sheet SheetOf(ReturnPeriod quarter, IReadOnlyList<(string Territory, long Answered, long Waiting)> counts) => new(quarter.ToString(),
        [Disclosure.Tell(new CountTable("reports", ["answered", "waiting"], [.. counts.Select(count => new CountLine(count.Territory, [count.Answered, count.Waiting]))]))]);

    private static async Task Tell(RoomStore room, ReturnPeriod quarter, DateOnly today, CancellationToken stop)
    {
        if (await room.Look(look => Outbox.TurnsOf(look, Crossing.Valve, quarter.ToString()), stop) > 0)
            return;
        string[] months = [.. Enumerable.Range(0, 3).Select(month => ReturnPeriod.MonthOf(quarter.First.AddMonths(month)).ToString())];
        await room.Do(Doing.Anonymous(Act.Send, "valve", $"{Crossing.Valve} {quarter}"), async deed =>
        {
            var counts = await deed.Rows<(string Territory, long Answered, long Waiting)>(OfMonths, new { months });
            await Outbox.Put(deed, SheetBody.Message(Crossing, SheetOf(quarter, counts), today));
        }, stop);
    }
}
