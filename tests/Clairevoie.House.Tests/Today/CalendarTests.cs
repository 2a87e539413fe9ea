using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.HouseTests.SignIn;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Today;

/// <summary>A calendar program reads somebody's days by an address that its holder makes and revokes.</summary>
public sealed class CalendarTests(InhabitedTown town)
{
    [Theory]
    [InlineData("/mon-calendrier.ics")]
    [InlineData("/mon-calendrier.ics?jeton=")]
    [InlineData("/mon-calendrier.ics?jeton=AAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task An_address_that_was_never_made_leads_nowhere(string address)
    {
        using var program = town.Somebody();

        Assert.Equal(HttpStatusCode.NotFound, (await program.Get(address)).StatusCode);
    }

    private static readonly string[] Neutral =
    [
        "SUMMARY:Échéance d’une mesure du plan", "SUMMARY:Un avis est à accuser", "SUMMARY:Séance d’un comité", "SUMMARY:Décision d’un comité à tenir",
        "SUMMARY:Échéance d’une action", "SUMMARY:Rappel d’une action", "SUMMARY:Fin d’attente d’une action",
    ];

    [Fact]
    public async Task It_gives_days_and_neutral_titles_and_no_cookie_and_is_kept_by_no_cache()
    {
        using var program = town.Somebody();
        using var answer = await program.Get(await Make(await town.SignedIn(Role.Town)));
        var file = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Contains("BEGIN:VEVENT", file, StringComparison.Ordinal);
        var titles = file.Split("\r\n").Where(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)).Distinct().ToList();
        Assert.All(titles, title => Assert.Contains(title, Neutral));
        Assert.DoesNotContain("LOCATION", file, StringComparison.Ordinal);
        Assert.Empty(program.Cookies.GetCookies(town.Address));
    }

    [Fact]
    public async Task A_new_address_ends_the_one_before_and_revoking_ends_both()
    {
        var landlord = await town.SignedIn(Role.Landlord);
        var (first, second) = (await Make(landlord), await Make(landlord));
        using var program = town.Somebody();

        Assert.Equal(HttpStatusCode.NotFound, (await program.Get(first)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await program.Get(second)).StatusCode);
        await landlord.Post("/mon-calendrier?handler=revoke");
        Assert.Equal(HttpStatusCode.NotFound, (await program.Get(second)).StatusCode);
    }

    [Fact]
    public async Task Only_the_hash_of_a_token_is_kept_and_the_trace_does_not_name_it()
    {
        var token = (await Make(await town.SignedIn(Role.Employer))).Split('=')[1];
        var kept = await town.Parts.GetRequiredService<Cellar>().Of(Room.Hall).Look(hall => hall.Rows<string>(Question.In<CalendarTests>("Today/calendar_words")), TestContext.Current.CancellationToken);

        Assert.NotEmpty(kept);
        Assert.All(kept, words => Assert.DoesNotContain(token, words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_dies_with_the_mission_that_made_it()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (visitor, _) = await agent.Knock();
        await visitor.Get("/mission");
        var address = await Make(visitor);
        using var program = town.Somebody();
        Assert.Equal(HttpStatusCode.OK, (await program.Get(address)).StatusCode);

        var account = (await agent.Account())!;
        await agent.With<Missions, bool>(async missions => await missions.End(account.Id, (await missions.All([account.Id], default))[0].Id, default));
        await Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken); // a standing is read again after three seconds

        Assert.Equal(HttpStatusCode.NotFound, (await program.Get(address)).StatusCode);
        visitor.Dispose();
    }

    private static async Task<string> Make(Visitor visitor) =>
        new Uri((await Visitor.Read(await visitor.Post("/mon-calendrier?handler=make"))).QuerySelector(".notice code")!.TextContent).PathAndQuery;
}
