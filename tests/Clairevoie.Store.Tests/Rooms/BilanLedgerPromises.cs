using Clairevoie.Coordination.Promises;
using Clairevoie.Domain;
using Clairevoie.Publication.Bilans.Compose;
using Clairevoie.Publication.Bilans.Ledger;
using Clairevoie.Publication.Figures;
using Clairevoie.Publication.Indicators;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clairevoie.Store.Tests;

/// <summary>Promises and contests cross from Coordination once for each thing that changed, and a bilan tells those that it chose, as they stand.</summary>
public abstract class BilanLedgerPromises : RoomPromises
{
    private readonly Viewer coordinator = Of(Role.Coordinator, "PREF");

    protected override Room[] Rooms => [Room.Hall, Room.Coordination, Room.Publication];

    private PromiseLedger Made => new(House, Clock);

    private PlanLedger Ledger => new(House.Of(Room.Publication), Made.Today);

    [Fact]
    public async Task A_promise_crosses_once_and_again_only_when_something_becomes_known_of_it()
    {
        await Promise("P-1");
        Assert.Equal(1, await Carried());
        Assert.Equal(0, await Carried());

        Assert.Empty((await Made.Tell(coordinator, "P-1", new("Kept", "2026-11-20", "Le square est ouvert.", "", "visite"), Stop))!);
        Assert.Equal(1, await Carried());
        Assert.Equal("Kept", Assert.Single(await Ledger.Heard(Stop)).State);
    }

    [Fact]
    public async Task A_part_tells_what_was_chosen_as_it_stands_and_refuses_what_never_crossed()
    {
        await Promise("P-1");
        await Promise("P-2");
        await Carried();
        var part = new DraftPart(new(Guid.NewGuid(), coordinator.Mission, new("PREF"), "COM-1", 2026, (int)BilanPart.Plan), DraftWords.None, [], []);

        Assert.Equal(["no-such-entry"], (await Ledger.Choose(coordinator, part, ("promise:P-9", true), Stop)).Select(why => why.Code));
        Assert.Empty(await Ledger.Choose(coordinator, part, ("promise:P-2", true), Stop));
        Assert.Equal(["promise:P-2"], (await Told(part)).Select(entry => entry.About));

        Assert.Empty(await Ledger.Choose(coordinator, part, ("promise:P-2", false), Stop));
        Assert.Empty(await Told(part));
    }

    [Fact]
    public async Task A_contest_that_is_no_longer_shown_is_taken_back_from_the_figure()
    {
        var told = new ContestTold(Guid.NewGuid(), "S20", "Compté deux fois.", new(2026, 11, 2));
        await Say(told, 1);
        Assert.Single(await History.Contests("S20", Stop));

        await Carried();

        Assert.Empty(await History.Contests("S20", Stop));
    }

    private FigureHistory History => new(House, new CountedFigures(House, new([]), new() { Name = "Ville", Territory = "COM-1", Fictional = true }));

    private async Task<IEnumerable<LedgerEntry>> Told(DraftPart part) => (await Ledger.Of([part.Row.Id.ToString("D")], Stop))[part.Row.Id];

    private async Task Promise(string code) =>
        Assert.Empty(await Made.Make(coordinator, new MakePromise(code, "Rouvrir le square", "mairie", "2026-10-01") { Test = "Le square est ouvert", Document = "réunion publique" }, Stop));

    private async Task Say(ContestTold told, int turn)
    {
        await House.Of(Room.Coordination).Do(Doing.Anonymous(Act.Send, "valve", "a contest"), deed => Outbox.Put(
            deed, new(Guid.NewGuid(), ValveNames.Contests, 1, told.Id.ToString("D"), turn, Made.Today, MessageBody.Write(told))), Stop);
        await Carry();
    }

    private async Task<int> Carried()
    {
        await new PublicPromises(House, Made).PutOut(Made.Today, Stop);
        await new Contests(House).PutOut(Made.Today, Stop);
        return await Carry();
    }

    private Task<int> Carry() => new Carrier(House, new Reception(House, new PublicKeys(House)), AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);
}

public sealed class BilanLedgerOnSqlite : BilanLedgerPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class BilanLedgerOnPostgres : BilanLedgerPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
