using Clairevoie.Domain;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clairevoie.Store.Tests;

/// <summary>What is said in one room is heard once in the other, unchanged, or refused by name.</summary>
public abstract class ValvePromises : IAsyncLifetime
{
    private const Room From = Room.Justice;
    private const Room To = Room.Publication;

    private CellarPlace? place;
    private Cellar? cellar;

    /// <summary>A place where nothing was kept yet, for these rooms.</summary>
    protected abstract Task<CellarPlace> EmptyPlace(params Room[] rooms);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Cellar House => cellar!;

    public async ValueTask InitializeAsync()
    {
        place = await EmptyPlace(From, To);
        await Reopen();
    }

    public async ValueTask DisposeAsync()
    {
        if (cellar is not null)
            await cellar.DisposeAsync();
        if (place is not null)
            Directory.Delete(place.Var, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_message_that_was_changed_is_refused_and_leaves_a_trace_but_no_word()
    {
        var said = await Say("one", "{}");
        var changed = said with { Message = said.Message with { Body = "{ }" } };

        Assert.Equal(Received.Refused, await Reception.Receive(ValveOf(1), To, changed, Stop));

        Assert.Empty(await Heard());
        var trace = Assert.Single(await Trace(To), row => row.Act == nameof(Act.Refuse));
        Assert.Contains(said.Message.Id.ToString("D"), trace.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_row_in_an_outbox_is_refused_once_and_holds_up_nothing()
    {
        await Say("one", "{}");
        await House.Of(From).Do(Doing.Anonymous(Act.Change, "try", "tamper"), deed => deed.Run(Tamper), Stop);
        await Say("two", "{}");
        var carrier = Carrier(ValveOf(1));

        Assert.Equal(1, await carrier.Round(Stop));
        Assert.Equal(0, await carrier.Round(Stop));

        Assert.Equal(["two"], (await Heard()).Select(message => message.About));
        Assert.Single(await Trace(To), row => row.Act == nameof(Act.Refuse));
    }

    [Fact]
    public async Task A_message_of_another_room_is_refused_though_it_is_well_signed()
    {
        var message = MessageOf("one", "{}");
        var said = ValveKey.Sign(House.KeysOf(To), message);

        Assert.Equal(Received.Refused, await Reception.Receive(ValveOf(1), To, said, Stop));
    }

    [Fact]
    public async Task A_body_that_the_valve_does_not_carry_is_refused()
    {
        var said = await Say("one", "no");

        Assert.Equal(Received.Refused, await Reception.Receive(ValveOf(1), To, said, Stop));
    }

    [Fact]
    public async Task A_deed_that_fails_says_nothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => House.Of(From).Do(Doing.Anonymous(Act.Send, "try", "one"), async deed =>
        {
            await Outbox.Put(deed, MessageOf("one", "{}"));
            throw new InvalidOperationException("second thoughts");
        }, Stop));

        Assert.Equal(0, await Carrier(ValveOf(1)).Round(Stop));
        Assert.Empty(await Heard());
    }

    [Fact]
    public async Task A_carrier_killed_between_delivery_and_acknowledgement_delivers_again_and_it_is_heard_once()
    {
        var said = await Say("one", "{}");
        await Reception.Receive(ValveOf(1), To, said, Stop);
        await Reopen();

        Assert.Equal(Received.Known, await Reception.Receive(ValveOf(1), To, said, Stop));
        Assert.Equal(1, await Carrier(ValveOf(1)).Round(Stop));
        Assert.Equal(0, await Carrier(ValveOf(1)).Round(Stop));

        Assert.Single(await Heard());
    }

    [Fact]
    public async Task Two_carriers_at_once_deliver_each_message_once()
    {
        foreach (var number in Enumerable.Range(0, 12))
            await Say($"{number}", "{}");

        await Task.WhenAll(Carrier(ValveOf(1)).Round(Stop), Carrier(ValveOf(1)).Round(Stop));

        Assert.Equal(12, (await Heard()).Count);
    }

    [Fact]
    public async Task A_message_of_a_newer_shape_is_kept_aside_until_a_program_comes_that_understands_it()
    {
        await Say("one", "{}", version: 2);

        Assert.Equal(1, await Carrier(ValveOf(1)).Round(Stop));
        Assert.Empty(await Heard());

        await Carrier(ValveOf(2)).Round(Stop);
        Assert.Equal("one", Assert.Single(await Heard()).About);
    }

    [Fact]
    public async Task What_was_said_last_of_a_thing_holds_in_whatever_order_it_arrives()
    {
        var first = await Say("one", "{}");
        var second = await Say("one", "{\"later\":true}", turn: 2);
        await Reception.Receive(ValveOf(1), To, second, Stop);
        await Reception.Receive(ValveOf(1), To, first, Stop);

        Assert.Equal("{\"later\":true}", Assert.Single(await Heard()).Body);
    }

    [Fact]
    public async Task The_same_turn_of_the_same_thing_is_never_said_twice()
    {
        await Say("one", "{}");

        Assert.False(await House.Of(From).Do(Doing.Anonymous(Act.Send, "try", "one"), deed => Outbox.Put(deed, MessageOf("one", "{\"other\":1}")), Stop));
    }

    [Fact]
    public async Task A_host_that_was_given_only_the_public_key_can_tell_who_spoke()
    {
        var said = await Say("one", "{}");
        var key = ValveKey.Public(House.KeysOf(From));

        Assert.True(ValveKey.Holds(key, said));
        Assert.False(ValveKey.Holds(ValveKey.Public(House.KeysOf(To)), said));
        Assert.DoesNotContain("PRIVATE", key, StringComparison.Ordinal);
    }

    private static readonly Question Tamper = Question.In<Note>("Valves/tamper");
    private static readonly Question TraceOf = Question.In<Note>("Cellars/links");

    private Reception Reception => new(House, new PublicKeys(House));

    private Carrier Carrier(Valve valve) => new(House, Reception, new AllValves([valve]), NullLogger<Carrier>.Instance);

    private static Valve ValveOf(int version) => new(
        new Crossing("try", From, [To], version) { What = "", Hides = "", When = "", Shape = "" },
        body => ArgumentException.ThrowIfNullOrEmpty(body.Replace("no", "", StringComparison.Ordinal)));

    private static Message MessageOf(string about, string body, int version = 1, int turn = 1) =>
        new(Guid.NewGuid(), "try", version, about, turn, new(2026, 11, 22), body);

    private async Task<SignedMessage> Say(string about, string body, int version = 1, int turn = 1)
    {
        var message = MessageOf(about, body, version, turn);
        await House.Of(From).Do(Doing.Anonymous(Act.Send, "try", about), deed => Outbox.Put(deed, message), Stop);
        return ValveKey.Sign(House.KeysOf(From), message);
    }

    private Task<IReadOnlyList<Message>> Heard() => House.Of(To).Look(room => Inbox.Heard(room, "try"), Stop);

    private Task<IReadOnlyList<TraceRow>> Trace(Room room) => House.Of(room).Look(look => look.Rows<TraceRow>(TraceOf), Stop);

    private async Task Reopen()
    {
        if (cellar is not null)
            await cellar.DisposeAsync();
        cellar = await Cellar.Open(place!, RoomPlans.Of(new HashSet<Room> { From, To }), TimeProvider.System, Stop);
    }
}

public sealed class ValvesOnSqlite : ValvePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class ValvesOnPostgres : ValvePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
