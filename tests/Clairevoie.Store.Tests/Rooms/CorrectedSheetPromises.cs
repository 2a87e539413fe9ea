using Clairevoie.Domain;
using Clairevoie.Publication.Indicators;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clairevoie.Store.Tests;

/// <summary>A sheet that justice corrects takes the place of what it corrects in the sums of Publication, whatever the carrier brings first.</summary>
public abstract class CorrectedSheetPromises : RoomPromises
{
    private static readonly Question YearCounts = Question.In<RollUp>("Indicators/year_counts");
    private static readonly Question PeriodCounts = Question.In<RollUp>("Indicators/period_counts");

    protected override Room[] Rooms => [Room.Justice, Room.Publication];

    [Fact]
    public async Task What_was_corrected_is_in_the_sums_once_and_the_other_periods_stay()
    {
        await Say("2026-Q1", 1, 40, null);
        await Say("2026-Q2", 1, 50, 30);
        await Carry();
        Assert.Equal(("DEP-75", 90L, 2, 0, 50L), await YearOf("DEP-75"));
        Assert.Equal(("DEP-93", 30L, 2, 1, 30L), await YearOf("DEP-93"));

        await Say("2026-Q2", 2, 500, null);
        await Carry();

        Assert.Equal(("DEP-75", 540L, 2, 0, 500L), await YearOf("DEP-75"));
        Assert.Equal(("DEP-93", 0L, 2, 2, null), await YearOf("DEP-93"));
        Assert.Equal([40, 500], (await House.Of(Room.Publication).Look(look => look.Rows<PeriodCount>(PeriodCounts, new { valve = ValveNames.JusticeCounts, name = "crpc", col = "number", line = "DEP-75" }), Stop)).Select(row => row.Value));
    }

    [Fact]
    public async Task A_turn_that_arrives_after_a_later_one_changes_nothing()
    {
        await Receive(await Say("2026-Q1", 2, 400, 30));
        await Receive(await Say("2026-Q1", 1, 40, 30));
        await Receive(await Say("2026-Q1", 3, 60, 30));

        Assert.Equal(("DEP-75", 60L, 1, 0, 60L), await YearOf("DEP-75"));
    }

    private async Task<(string, long, int, int, long?)> YearOf(string line) =>
        (await House.Of(Room.Publication).Look(look => look.Rows<YearCount>(YearCounts, new { valves = new[] { ValveNames.JusticeCounts }, names = new[] { "crpc" }, year = 2026, whole = 0, territory = line }), Stop))
            .Select(row => (row.Line, row.Told, (int)row.Periods, (int)row.Hidden, row.LastValue)).Single();

    private async Task<Message> Say(string period, int turn, params long?[] counts)
    {
        var sheet = new Sheet(period, [new("crpc", ["number"], [new("DEP-75", [counts[0]]), new("DEP-93", [counts[1]])])]);
        var message = SheetBody.Message(JusticeCounts.Crossing, sheet, new(2026, 11, 1)) with { Turn = turn };
        await House.Of(Room.Justice).Do(Doing.Anonymous(Act.Send, "valve", period), deed => Outbox.Put(deed, message), Stop);
        return message;
    }

    private async Task Receive(Message message)
    {
        var said = (await House.Of(Room.Justice).Look(look => Outbox.Waiting(look, ValveNames.JusticeCounts, Room.Publication), Stop)).Single(one => one.Message.Id == message.Id);
        Assert.Equal(Received.Taken, await Reception.Receive(JusticeCounts.Valve, Room.Publication, said, Stop));
    }

    private Reception Reception => new(House, new PublicKeys(House), [new RollUp()]);

    private Task<int> Carry() => new Carrier(House, Reception, AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);
}

public sealed class CorrectedSheetOnSqlite : CorrectedSheetPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CorrectedSheetOnPostgres : CorrectedSheetPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
