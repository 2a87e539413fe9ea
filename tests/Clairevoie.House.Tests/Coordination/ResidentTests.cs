using System.Net;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>A resident asks without an account, the town reads over and answers, and everybody reads it; a landlord follows what it reported.</summary>
public sealed class ResidentTests(InhabitedTown town)
{
    private const string Quarter = "ZON-0010103";

    [Fact]
    public async Task A_question_is_read_over_then_shown_with_its_answer_and_leaves_no_cookie()
    {
        using var somebody = town.Somebody();
        await Ask(somebody, "Quand nettoie-t-on la placette aux mouettes ?");
        Assert.Empty(somebody.Cookies.GetCookies(town.Address));
        Assert.DoesNotContain("mouettes", (await somebody.Open($"/quartiers/{Quarter}")).DocumentElement.TextContent, StringComparison.Ordinal);

        var ville = await town.SignedIn(Role.Town);
        var found = await Found(ville, "mouettes");
        using var shown = await ville.Post($"{found}?handler=show", ("Stood", (await ville.Open(found)).QuerySelector("[name=Stood]")!.GetAttribute("value")!), ("Words", "Quand nettoie-t-on la placette aux mouettes ?"), ("Answer", "Tous les matins depuis lundi."));

        var page = (await somebody.Open($"/quartiers/{Quarter}")).DocumentElement.TextContent;
        Assert.Contains("mouettes", page, StringComparison.Ordinal);
        Assert.Contains("Tous les matins depuis lundi.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_serves_once_and_one_that_is_not_ours_never()
    {
        using var somebody = town.Somebody();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await somebody.Post($"/quartiers/{Quarter}/question", ("token", "A"), ("Words", "Bonjour ?"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await somebody.Get("/quartiers/ZON-9999999")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await somebody.Post("/contestations/nouvelle?chiffre=%3Cscript%3E", ("token", await Token(somebody)), ("Words", "Faux."))).StatusCode);
    }

    [Fact]
    public async Task What_residents_ask_is_read_first_by_the_town_and_the_coordination_alone()
    {
        foreach (var role in (Role[])[Role.Landlord, Role.Analyst, Role.Prosecutor, Role.CareTeam, Role.Auditor])
            Assert.Equal(HttpStatusCode.NotFound, (await (await town.SignedIn(role)).Get("/paroles")).StatusCode);
    }

    [Fact]
    public async Task A_landlord_reports_at_its_own_premises_and_follows_it_and_another_sees_nothing()
    {
        var landlord = await town.SignedIn(Role.Landlord);
        var own = (await landlord.Open("/nuisances")).QuerySelector("a[href*='lieu=']")!.GetAttribute("href")!;
        var form = await landlord.Open(own);
        var fields = form.QuerySelectorAll("form.telling input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!))
            .Concat([("kind", "Nuisance"), ("day", form.QuerySelector("[name=day]")!.GetAttribute("value")!), ("half", "am"), ("act", "send")]).ToArray();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await landlord.Post(own, [.. fields.Select(field => field.Item1 == "kind" ? ("kind", "Dealing") : field)])).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await landlord.Post(own, fields)).StatusCode);

        var report = (await landlord.Open("/nuisances")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        var mine = Assert.Single((await landlord.Open("/aujourdhui?tout=1")).QuerySelectorAll(".tasks li"), line => line.QuerySelector("a.button")?.GetAttribute("href") == report);
        Assert.Contains("attend la réponse de la ville", mine.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await landlord.Get(report)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await landlord.Post(report, ("State", "Closed"), ("Said", "AlreadyKnown"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await town.SignedIn(Role.Employer)).Get(report)).StatusCode);
    }

    [Fact]
    public async Task A_measure_that_police_carries_is_read_by_residents_only_once_the_coordinator_decided_so()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        using var made = await coordinator.Post("/plan/mesure/nouvelle", ("Plan", "ARD-1"), ("Number", "P77"), ("Title", "Îlotage du soir aux Corderies"), ("Kind", "Measure"), ("Pilot", "PP"), ("Territory", Quarter));
        var line = made.Headers.Location!.ToString();
        Assert.False(await IsRead());

        using var forged = await (await town.SignedIn(Role.GpoPilot)).Post($"{line}?handler=residents", ("Shown", "yes"));
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.Post($"{line}?handler=residents", ("Shown", "yes"))).StatusCode);
        Assert.True(await IsRead());

        Assert.Equal(HttpStatusCode.Redirect, (await coordinator.Post($"{line}?handler=residents", ("Shown", "no"))).StatusCode);
        Assert.False(await IsRead());
        Assert.Contains("Décidé par PREF", (await coordinator.Open(line)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        async Task<bool> IsRead()
        {
            using var resident = town.Somebody();
            return (await resident.Open($"/quartiers/{Quarter}")).QuerySelector("main")!.TextContent.Contains("Îlotage du soir", StringComparison.Ordinal);
        }
    }

    private static async Task Ask(Visitor somebody, string words)
    {
        var answer = await somebody.Post($"/quartiers/{Quarter}/question", ("token", await Token(somebody)), ("Words", words));
        Assert.NotNull((await Visitor.Read(answer)).QuerySelector(".notice"));
    }

    private static async Task<string> Token(Visitor somebody) =>
        (await somebody.Open($"/quartiers/{Quarter}/question")).QuerySelector("[name=token]")!.GetAttribute("value")!;

    private static async Task<string> Found(Visitor ville, string word)
    {
        foreach (var link in (await ville.Open("/paroles")).QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!))
            if ((await ville.Open(link)).DocumentElement.TextContent.Contains(word, StringComparison.Ordinal))
                return link;
        throw new InvalidOperationException($"No words hold {word}.");
    }
}
