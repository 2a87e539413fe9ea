using Clairevoie.Domain;
using Dapper;

namespace Clairevoie.Store.Tests;

/// <summary>Every deed leaves a link, and no link can be changed, taken out, moved or cut off unseen.</summary>
public abstract class TracePromises : StorePromises
{
    [Theory]
    [InlineData("update trace set purpose = 'something else' where seq = 3", 3, Flaw.Altered)]
    [InlineData("update trace set by_mission = '' where seq = 1", 1, Flaw.Altered)]
    [InlineData("update trace set what = 'no' || 'te', purpose = purpose || ' ' where seq = 6", 6, Flaw.Altered)]
    [InlineData("delete from trace where seq = 4", 4, Flaw.Missing)]
    [InlineData("delete from trace where seq = 1", 1, Flaw.Missing)]
    [InlineData("update trace set seq = 99 where seq = 2; update trace set seq = 2 where seq = 3; update trace set seq = 3 where seq = 99", 2, Flaw.OutOfLine)]
    [InlineData("delete from trace where seq >= 5", 5, Flaw.CutOff)]
    [InlineData("delete from trace", 1, Flaw.CutOff)]
    [InlineData("delete from trace where seq = 6; update trace_head set seq = 5", 5, Flaw.Head)]
    [InlineData("delete from trace; delete from trace_head", 0, Flaw.Head)]
    public async Task A_chain_that_was_broken_is_named_at_its_first_broken_link(string tampering, long seq, Flaw flaw)
    {
        await using var cellar = await WithSixLinks();

        await Tamper(tampering);

        Assert.Equal(new BrokenLink(seq, flaw), (await cellar.Of(TryRoom.Room).Verify(Stop)).Broken);
    }

    [Theory]
    [InlineData("update trace_checkpoint set purged = purged + 1, seq = seq + 1")]
    [InlineData("update trace_checkpoint set day = '2026-12-24'")]
    public async Task A_checkpoint_that_was_changed_is_named(string tampering)
    {
        await using var cellar = await WithSixLinks();
        await Purge(cellar);

        await Tamper(tampering);

        Assert.Equal(Flaw.Checkpoint, (await cellar.Of(TryRoom.Room).Verify(Stop)).Broken?.Flaw);
    }

    [Fact]
    public async Task A_checkpoint_that_was_taken_out_leaves_links_missing()
    {
        await using var cellar = await WithSixLinks();
        await Purge(cellar);

        await Tamper("delete from trace_checkpoint");

        Assert.Equal(new BrokenLink(1, Flaw.Missing), (await cellar.Of(TryRoom.Room).Verify(Stop)).Broken);
    }

    [Fact]
    public async Task An_empty_chain_is_unbroken()
    {
        await using var cellar = await Open();

        var found = await cellar.Of(TryRoom.Room).Verify(Stop);

        Assert.True(found.IsUnbroken);
        Assert.Equal(0, found.Links);
    }

    [Fact]
    public async Task A_purge_erases_what_is_older_and_the_chain_goes_on()
    {
        await using var cellar = await WithSixLinks();
        var store = cellar.Of(TryRoom.Room);

        Assert.Equal(6, await Purge(cellar));
        await Add(store, NoteOf(7));
        Assert.Equal(0, await store.PurgeTrace(new DateOnly(2026, 11, 23), TryRoom.By("a"), Stop));
        Clock.Now = Clock.Now.AddDays(1);
        Assert.Equal(3, await store.PurgeTrace(new DateOnly(2026, 11, 25), TryRoom.By("a"), Stop));

        var found = await store.Verify(Stop);
        Assert.True(found.IsUnbroken, found.Broken?.ToString());
        Assert.Equal((1, 9, 10), (found.Links, found.Purged, found.Last));
    }

    [Fact]
    public async Task A_link_says_who_for_whom_why_what_and_when()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        await Add(store, NoteOf(1), TryRoom.By("c", "answers a neighbour"));

        var link = Assert.Single(await Links(store));
        Assert.Equal("2026-11-22T09:30:00Z", link.At);
        Assert.Equal("00000000-0000-0000-0000-00000000000c", link.ByMission);
        Assert.Equal(("PP", "Enter", "note", "answers a neighbour"), (link.ForAgency, link.Act, link.What, link.Purpose));
    }

    [Fact]
    public async Task A_link_of_nobody_keeps_the_half_day_of_Paris_alone()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);
        Clock.Now = new DateTimeOffset(2026, 11, 22, 11, 15, 7, TimeSpan.Zero);

        await Add(store, NoteOf(1), Doing.Anonymous(Act.Enter, "tells", "report"));

        var link = Assert.Single(await Links(store));
        Assert.Equal(("2026-11-22 PM", "", ""), (link.At, link.ByMission, link.ForAgency));
    }

    [Fact]
    public async Task A_refusal_of_somebody_signed_in_is_a_link_of_its_own()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        await store.Refused(TryRoom.By("d", "tried to read"), Stop);

        Assert.Equal("Refuse", Assert.Single(await Links(store)).Act);
    }

    [Fact]
    public async Task Refusals_of_nobody_are_counted_by_hour_and_door_and_by_nothing_else()
    {
        await using var cellar = await Open();
        var store = cellar.Of(TryRoom.Room);

        for (var time = 0; time < 3; time++)
            store.CountRefusal("/carte");
        await store.SaveRefusals();
        store.CountRefusal("/carte");
        Clock.Now = Clock.Now.AddHours(1);
        store.CountRefusal("/signalements/{id}");
        await store.SaveRefusals();

        var counts = await store.Look(glance => glance.Rows<(string Hour, string Door, long Times)>(TryRoom.Refusals), Stop);
        Assert.Equal([("2026-11-22T09:00:00Z", "/carte", 4), ("2026-11-22T10:00:00Z", "/signalements/{id}", 1)], counts);
        Assert.Empty(await Links(store));
    }

    private async Task<Cellar> WithSixLinks()
    {
        var cellar = await Open();
        for (var number = 1; number <= 6; number++)
            await Add(cellar.Of(TryRoom.Room), NoteOf(number), TryRoom.By(number.ToString(null as IFormatProvider)));
        return cellar;
    }

    private Task<int> Purge(Cellar cellar)
    {
        Clock.Now = Clock.Now.AddDays(1);
        return cellar.Of(TryRoom.Room).PurgeTrace(new DateOnly(2026, 11, 23), TryRoom.By("a"), Stop);
    }

    private async Task Tamper(string text)
    {
        await using var engine = Place.EngineOf(TryRoom.Room);
        await using var link = await engine.OpenToWrite(Stop);
        await link.ExecuteAsync(text);
    }

    private static Task<IReadOnlyList<TraceRow>> Links(RoomStore store) => store.Look(glance => glance.Rows<TraceRow>(TryRoom.Links), Stop);
}
