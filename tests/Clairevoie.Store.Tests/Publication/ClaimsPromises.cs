using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Import;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Registers;

namespace Clairevoie.Store.Tests.Publication;

/// <summary>Figures are published whole or not at all, once, and come out as they went in.</summary>
public abstract class ClaimsPromises : IAsyncLifetime
{
    private static readonly Gazetteer Places = RegisterFiles.Read(PublishedFolder.Path).Places;
    private static readonly Doing Doing = TheHost.Does(Act.Import, "a test", "claims");

    private Cellar? cellar;

    protected abstract Task<CellarPlace> EmptyPlace();

    private Cellar Cellar => cellar!;

    private RoomStore Room => Cellar.Of(Domain.Room.Publication);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Months later another file restates a figure, in other words that count something else, under the number of the old definition.</summary>
    [Fact]
    public async Task A_new_version_that_counts_by_other_words_under_the_same_definition_version_is_refused()
    {
        var claims = PublishedFolder.Read(Places).Claims;
        await new ImportClaims(Room, Places).Publish(claims.Take(3).ToList(), Doing, Stop);
        var restated = claims[0] with { Version = "2", Definition = new($"{claims[0].Definition.Text}, hors mineurs", claims[0].Definition.Version) };

        var fault = Assert.Single((await new ImportClaims(Room, Places).Publish([restated], Doing, Stop)).Refused);

        Assert.Equal(("definition", "definition-changed"), (fault.Column, fault.Code));
        Assert.Equal([claims[0].Id, claims[0].Definition.Version], fault.With);
        Assert.True((await new ImportClaims(Room, Places).Publish([restated with { Definition = new(restated.Definition.Text, "2") }], Doing, Stop)).IsDone);
    }

    [Fact]
    public async Task A_version_published_with_other_content_is_refused_and_nothing_of_the_file_is_kept()
    {
        var claims = PublishedFolder.Read(Places).Claims;
        await new ImportClaims(Room, Places).Publish(claims.Take(3).ToList(), Doing, Stop);

        var rewritten = claims[0] with { Definition = new Definition("Autre chose", "1") };
        var summary = await new ImportClaims(Room, Places).Publish([claims[10], rewritten], Doing, Stop);

        Assert.Equal("version-changed", Assert.Single(summary.Refused).Code);
        Assert.Equal(3, await new PublishedClaims(Cellar).CountOf(new ClaimSearch(), Stop));
    }

    [Fact]
    public async Task A_dropped_file_is_published_whole_for_whoever_keeps_the_house_or_not_at_all()
    {
        var dropped = new TakeClaimsFile(Cellar, RegisterFiles.Read(PublishedFolder.Path));
        var keeper = new Viewer(new(Guid.NewGuid()), new("PREF"), Role.Administrator, new HashSet<string>());
        var folder = Directory.CreateTempSubdirectory("clairevoie-dropped-").FullName;
        var lines = await File.ReadAllLinesAsync(Path.Combine(PublishedFolder.Path, "complements.csv"), Stop);
        await File.WriteAllLinesAsync(Path.Combine(folder, "bons.csv"), lines.Take(3), Stop);
        await File.WriteAllLinesAsync(Path.Combine(folder, "mauvais.csv"), [.. lines.Take(4), lines[4].Replace(",=,", ",peut-être,", StringComparison.Ordinal)], Stop);

        Assert.True(dropped.IsFor(keeper));
        Assert.False(dropped.IsFor(keeper with { Role = Role.Coordinator }));
        Assert.NotEmpty(await dropped.Take(Path.Combine(folder, "mauvais.csv"), keeper, Stop));
        Assert.Equal(0, await new PublishedClaims(Cellar).CountOf(new ClaimSearch(), Stop));
        Assert.Empty(await dropped.Take(Path.Combine(folder, "bons.csv"), keeper, Stop));
        Assert.Empty(await dropped.Take(Path.Combine(folder, "bons.csv"), keeper, Stop));
        Assert.Equal(2, await new PublishedClaims(Cellar).CountOf(new ClaimSearch(), Stop));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing_and_leaves_one_trace()
    {
        var first = await PublicationRoom.LoadPublishedClaims(Cellar, Stop);
        var links = (await Room.Verify(Stop)).Links;
        var again = await PublicationRoom.LoadPublishedClaims(Cellar, Stop);

        Assert.Equal((first.Added, 0, 0), (again.Unchanged, again.Added, again.NewVersions));
        Assert.True(first.Added > 200);
        Assert.Equal(links, (await Room.Verify(Stop)).Links);
    }

    [Fact]
    public async Task The_figures_that_come_with_the_house_are_read_once()
    {
        Assert.True(await ShippedClaims.Publish(Cellar, Stop));
        Assert.True(await new PublishedClaims(Cellar).CountOf(new ClaimSearch(), Stop) > 200);
        Assert.False(await ShippedClaims.Publish(Cellar, Stop));
    }

    [Fact]
    public async Task A_new_version_is_shown_and_the_old_one_stays()
    {
        var claim = PublishedFolder.Read(Places).Claims[0];
        await new ImportClaims(Room, Places).Publish([claim], Doing, Stop);

        var summary = await new ImportClaims(Room, Places).Publish([claim with { Version = "2", Figure = claim.Figure with { Value = 42 } }], Doing, Stop);
        var versions = await new PublishedClaims(Cellar).Versions(claim.Id, Stop);

        Assert.Equal(1, summary.NewVersions);
        Assert.Equal([("2", 42m), (claim.Version, claim.Figure.Value!.Value)], versions.Select(version => (version.Version, version.Figure.Value!.Value)));
        Assert.Equal(1, await new PublishedClaims(Cellar).CountOf(new ClaimSearch(), Stop));
    }

    [Fact]
    public async Task What_comes_out_imports_back_to_the_same_file()
    {
        await PublicationRoom.LoadPublishedClaims(Cellar, Stop);
        var file = Path.Combine(TryPlaces.Folder(), "claims.csv");
        await new PublishedClaims(Cellar).Walk(async claims =>
        {
            await using var stream = File.Create(file);
            await ClaimsCsv.Write(stream, claims, Stop);
        }, Stop);

        var summary = await new ImportClaims(Room, Places).Import(file, Doing, Stop);

        Assert.Equal((0, 0, true), (summary.Added, summary.NewVersions, summary.IsDone));
        Assert.Equal(await new PublishedClaims(Cellar).CountOf(new ClaimSearch(), Stop), summary.Unchanged);
    }

    [Theory]
    [InlineData("deferees", 1)]
    [InlineData("DÉFÉRÉES comparution", 1)]
    [InlineData("Marseille", 1)]
    [InlineData("banquedesterritoires", 0)]
    [InlineData("100%", 0)]
    [InlineData("aucun_mot", 0)]
    public async Task A_search_reads_words_as_people_do(string words, int atLeast)
    {
        await PublicationRoom.LoadPublishedClaims(Cellar, Stop);

        var found = await new PublishedClaims(Cellar).CountOf(new ClaimSearch { Words = words }, Stop);

        Assert.Equal(atLeast > 0, found >= 1);
    }

    [Fact]
    public async Task A_question_with_a_null_character_finds_nothing_and_breaks_nothing()
    {
        var published = new PublishedClaims(Cellar);

        Assert.Empty(await published.Find(new ClaimSearch { Words = "a\0b", Territory = "\0", Issuer = "x\0", Kind = "\0y" }, Stop));
        Assert.Null(await published.One("S\0", Stop));
    }

    [Fact]
    public async Task Filters_narrow_and_pages_follow_one_another_without_a_gap()
    {
        await PublicationRoom.LoadPublishedClaims(Cellar, Stop);
        var published = new PublishedClaims(Cellar);

        var all = new List<string>();
        for (IReadOnlyList<Claim> page; (page = await published.Find(new ClaimSearch { After = all.LastOrDefault() ?? "", Most = 50 }, Stop)).Count > 0;)
        {
            all.AddRange(page.Select(claim => claim.Id));
        }

        var narrowed = await published.Find(new ClaimSearch { Kind = "amount", Territory = "FRA", Issuer = "Agrasc", Year = 2024 }, Stop);

        Assert.Equal(await published.CountOf(new ClaimSearch(), Stop), all.Distinct().Count());
        Assert.DoesNotContain(await published.Find(new ClaimSearch { Kind = "stock", Year = 2021, Most = 500 }, Stop), claim => claim.Id == "N05b");
        Assert.Equal(["N25a", "N25b"], narrowed.Select(claim => claim.Id));
    }

    public async ValueTask InitializeAsync() =>
        cellar = await Cellar.Open(await EmptyPlace(), [RoomPlan.Of(Domain.Room.Publication)], TimeProvider.System, Stop);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (cellar is not null)
            await cellar.DisposeAsync();
    }
}

public sealed class ClaimsOnSqlite : ClaimsPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InFiles();
}

public sealed class ClaimsOnPostgres : ClaimsPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InPostgres(Room.Publication);
}
