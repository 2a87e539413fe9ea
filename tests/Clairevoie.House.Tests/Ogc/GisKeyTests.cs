using System.Collections.Concurrent;
using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.GisKeys;
using Clairevoie.HouseTests.SignIn;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Clairevoie.HouseTests.Ogc;

/// <summary>Keys of map programs: who is refused, what they open, what is left of them.</summary>
public sealed class GisKeyTests(InhabitedTown town)
{
    private static readonly Question Words = Question.In<GisKeyTests>("Ogc/gis_key_words");

    [Fact]
    public async Task Unknown_revoked_and_over_are_one_refusal_by_either_way()
    {
        var visitor = await town.SignedIn(Role.Employer);
        var (revoked, over) = (await OgcProgram.KeyOf(visitor, "revoked"), await OgcProgram.KeyOf(visitor, "over"));
        var page = await visitor.Open("/compte/cles-sig");
        foreach (var form in page.QuerySelectorAll("form").Where(form => form.TextContent.Contains("revoked", StringComparison.Ordinal)))
            await visitor.Post("/compte/cles-sig?handler=revoke", ("key", form.QuerySelector("input[name=key]")!.GetAttribute("value")!));
        await End(over);
        var answers = new List<string>();
        foreach (var key in (string[])[revoked, over, "AAAAAAAAAAAAAAAAAAAAAAAAAAA", "x"])
        {
            using var program = new OgcProgram(town.Address, key);
            foreach (var address in (string[])["/ogc/collections", $"/ogc/k/{key}/collections", $"/ogc/k/{key}"])
            {
                using var answer = await program.Ask(address);
                Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
                answers.Add((await OgcProgram.Read(answer)).GetProperty("title").GetString() + answer.Headers.WwwAuthenticate);
            }
        }

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task A_key_opens_no_page_and_writes_nothing()
    {
        var key = await AnalystKey.Of(town);
        using var program = new OgcProgram(town.Address, key);
        foreach (var address in (string[])["/aujourdhui", "/renseignement", "/compte/cles-sig", $"/k/{key}/aujourdhui", $"/carte/k/{key}/couches/lieux.geojson", "/carte/couches/points-de-deal.geojson"])
        {
            using var answer = await program.Ask(address);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Redirect, $"{address}: {(int)answer.StatusCode}");
        }

        using var nobody = town.Somebody();
        using var post = await nobody.Post($"/ogc/k/{key}/collections/lieux/items", ("name", "x"));
        Assert.True((int)post.StatusCode is >= 400 and < 500, $"{(int)post.StatusCode}");
    }

    [Fact]
    public async Task The_links_of_an_answer_repeat_the_key_of_its_address_on_every_page()
    {
        var key = await AnalystKey.Of(town);
        using var program = new OgcProgram(town.Address);
        var all = await program.Walk($"/ogc/k/{key}/collections/ventes-signalees/items?limit=40");
        using var withPassword = new OgcProgram(town.Address, key);
        Assert.Equal((await withPassword.Walk("/ogc/collections/ventes-signalees/items")).Count, all.Count);
        foreach (var address in (string[])["", "/collections", "/collections/lieux", "/collections/lieux/items?limit=1"])
        {
            var links = (await program.Document($"/ogc/k/{key}{address}")).GetProperty("links").EnumerateArray().Select(link => link.GetProperty("href").GetString()!);
            Assert.All(links, link => Assert.Contains($"/ogc/k/{key}", link, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_key_dies_with_its_mission()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (visitor, _) = await agent.Knock();
        await visitor.Get("/mission");
        using var program = new OgcProgram(town.Address, await OgcProgram.KeyOf(visitor));
        Assert.Contains("nuisances-signalees", await program.Collections());

        var account = (await agent.Account())!;
        await agent.With<Missions, bool>(async missions => await missions.End(account.Id, (await missions.All([account.Id], default))[0].Id, default));
        await Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken); // a standing is read again after three seconds

        using var answer = await program.Ask("/ogc/collections");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        visitor.Dispose();
    }

    [Fact]
    public async Task A_key_is_in_no_log_no_trace_and_no_store_and_its_use_is()
    {
        using var log = new Hearing();
        town.Parts.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var key = await OgcProgram.KeyOf(town, Role.Landlord);
        using var program = new OgcProgram(town.Address);
        foreach (var address in (string[])["/collections", "/collections/lieux/items", "/nothing", "/collections/chiffres/items?filter=%27", "/panne"])
            using (await program.Ask($"/ogc/k/{key}{address}"))
            {
                // whatever it answers
            }

        town.Parts.GetRequiredService<ILogger<GisKeyTests>>().LogWarning("the log is heard");
        Assert.Contains(log.Said, words => words.Contains("the log is heard", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Said, words => words.Contains(key, StringComparison.Ordinal));
        var kept = await town.Parts.GetRequiredService<Cellar>().Of(Room.Hall).Look(hall => hall.Rows<string>(Words), TestContext.Current.CancellationToken);
        Assert.Contains(kept, words => words.Contains("GIS key used", StringComparison.Ordinal));
        Assert.DoesNotContain(kept, words => words.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_without_a_name_or_for_ever_is_not_made()
    {
        var visitor = await town.SignedIn(Role.Mildeca);
        foreach (var (name, days) in ((string, string)[])[("", "30"), (new string('x', 61), "30"), ("QGIS", "36500"), ("QGIS", "")])
        {
            using var answer = await visitor.Post("/compte/cles-sig", ("Name", name), ("Days", days));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }
    }

    // Its last day has passed, as it would have in a month.
    private Task<int> End(string key) => town.Parts.GetRequiredService<Cellar>().Of(Room.Hall).Do(
        new Doing(Act.Change, MissionId.Anonymous, AgencyId.None, "a key grew old", "gis-key"),
        deed => deed.Run(Question.In<GisKeyTests>("Ogc/gis_key_over"), new { hash = Hall.Links.OnceLink.HashOf(key) }), TestContext.Current.CancellationToken);

    /// <summary>Hears all that the house writes to its log.</summary>
    private sealed class Hearing : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Said { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Said.Add($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
