using Clairevoie.Domain;
using Clairevoie.Store;
using Clairevoie.Towns;
using Clairevoie.Towns.Play;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Towns;

/// <summary>Months of the fictional plan, played over the stores of a town of their own.</summary>
public sealed class PlayedTownTests(PlayedTownTests.OfItsOwn town) : IClassFixture<PlayedTownTests.OfItsOwn>
{
    private const int Months = 3;

    private static readonly Question Tables = Question.In<PlayedTownTests>("Walls/tables");

    private static readonly Room[] Played = [Room.Coordination, Room.Care, Room.Justice];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_played_is_there_and_played_over_again_from_its_first_day_makes_nothing_twice()
    {
        var before = await Counted();
        var first = await Play();
        var after = await Counted();
        Assert.All((string[])["coordination.plan_fact", "coordination.committee_decision", "coordination.scene_count", "coordination.notice", "care.care_places", "care.care_tally"], table => Assert.True(after[table] > before[table], table));
        Assert.True(first is { CareReturns: > 0, JusticeReturns: > 0, Reports: 25 * Months, Before: false }, first.ToString());

        (TownMark.In(town.Var)! with { Played = 0 }).Write(town.Var); // as if the play had been killed before it could say anything of itself
        var again = await Play();

        Assert.Equal(first, again);
        Assert.Equal(after, await Counted());

        Assert.True((await Play()).Before);
        Assert.Equal(after, await Counted());
    }

    private async Task<PlayedYear> Play()
    {
        await using var visit = town.Parts.CreateAsyncScope();
        return await PlayTown.Play(visit.ServiceProvider, town.Var, Months, progress: null, Stop);
    }

    /// <summary>How many rows each table holds.</summary>
    private async Task<SortedDictionary<string, long>> Counted()
    {
        SortedDictionary<string, long> counted = [];
        var cellar = town.Parts.GetRequiredService<Cellar>();
        foreach (var room in Played)
        {
            await using var engine = cellar.Place.EngineOf(room);
            await using var link = await engine.OpenToRead(Stop);
            foreach (var table in (await cellar.Of(room).Look(look => look.Rows<string>(Tables), Stop)).Where(table => !IsOfTheHouse(table)))
                counted[$"{room.Slug()}.{table}"] = await link.ExecuteScalarAsync<long>($"select count(*) from \"{table}\"");
        }

        return counted;
    }

    // A trace also keeps that something was read.
    private static bool IsOfTheHouse(string table) => table.StartsWith("trace", StringComparison.Ordinal);

    /// <summary>A town that nobody else walks in, with its doors shut: what goes round in an open house writes too.</summary>
    public sealed class OfItsOwn : IAsyncLifetime
    {
        private WebApplication? house;

        /// <summary>Its folder.</summary>
        public string Var { get; } = Directory.CreateTempSubdirectory("clairevoie-played-").FullName;

        /// <summary>What it is made of.</summary>
        public IServiceProvider Parts => house!.Services;

        /// <inheritdoc />
        public async ValueTask InitializeAsync() => house = await Clairevoie.House.Inhabit(
            new() { Var = Var, Port = 0 }, new Commands.Speech(TextWriter.Null, TextWriter.Null, TextReader.Null), TestContext.Current.CancellationToken);

        /// <inheritdoc />
        public async ValueTask DisposeAsync()
        {
            await house!.DisposeAsync();
            Directory.Delete(Var, recursive: true);
        }
    }
}
