using Clairevoie.Domain;
using Dapper;

namespace Clairevoie.Store.Tests;

/// <summary>A schema goes forward whole, keeps what it finds, and is never read by an older program.</summary>
public abstract class SchemaPromises : StorePromises
{
    private const string BackToTheFirstStep = """
        drop table sealed_note; drop table own_wrap;
        delete from migration where home = 'Clairevoie.Store.Tests' and number = 2
        """;

    [Theory]
    [InlineData("Clairevoie.Store")]
    [InlineData("Clairevoie.Store.Tests")]
    public async Task A_store_written_by_a_newer_program_is_refused(string home)
    {
        await (await Open()).DisposeAsync();
        await Raw($"insert into migration (home, number, name, day) values ('{home}', 99, '0099_later', '2027-01-01')");

        var refused = await Assert.ThrowsAsync<CellarClosedException>(Open);

        Assert.Contains($"newer program: {home} is at step 99", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_fails_half_way_leaves_nothing_of_itself()
    {
        await (await Open()).DisposeAsync();
        await Raw(BackToTheFirstStep);
        await Raw("create table own_wrap (in_the_way text)"); // the step makes sealed_note first, then stumbles on this

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(Open);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Raw("select * from sealed_note"));
        await Raw("drop table own_wrap");
        await (await Open()).DisposeAsync();
        await Raw("select kept from sealed_note");
    }

    [Fact]
    public async Task A_step_forward_keeps_what_was_there()
    {
        await using (var cellar = await Open())
            await Add(cellar.Of(TryRoom.Room), NoteOf(1, "avant"));
        await Raw(BackToTheFirstStep);

        await using var again = await Open();

        Assert.Equal([NoteOf(1, "avant")], await Notes(again.Of(TryRoom.Room)));
        Assert.True((await again.Of(TryRoom.Room).Verify(Stop)).IsUnbroken);
    }

    [Fact]
    public async Task Hosts_that_open_a_new_room_at_once_find_one_key_and_one_schema()
    {
        var cellars = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Open)));

        var derived = cellars.Select(cellar => Convert.ToHexString(cellar.KeysOf(TryRoom.Room).Derive("try"))).Distinct();
        await Task.WhenAll(cellars.Select((cellar, number) => Add(cellar.Of(TryRoom.Room), NoteOf(number))));

        Assert.Single(derived);
        Assert.True((await cellars[0].Of(TryRoom.Room).Verify(Stop)).IsUnbroken);
        foreach (var cellar in cellars)
            await cellar.DisposeAsync();
    }

    private async Task Raw(string text)
    {
        await using var engine = Place.EngineOf(TryRoom.Room);
        await using var link = await engine.OpenToWrite(Stop);
        await link.ExecuteAsync(text);
    }
}
