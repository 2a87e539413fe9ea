using AngleSharp.Dom;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Care;
using Clairevoie.Justice.Returns;
using Xunit;

namespace Clairevoie.HouseTests.Figures;

/// <summary>
/// A figure is published, contested by somebody without an account, answered in public, corrected by the prosecutor and published anew with the
/// reason; both versions stay on the figure, and every file says the last one.
/// </summary>
public sealed class ContestToRestatementTests
{
    private const string Composer = "/bilan/2026/composer", Why = "Le relevé du troisième trimestre oubliait septembre.";

    private static readonly (string Part, Role Signs)[] Parts =
        [("Plan", Role.Coordinator), ("Police", Role.GpoPilot), ("Justice", Role.Prosecutor), ("Care", Role.HealthAgency), ("PublicSpace", Role.Town), ("National", Role.Mildeca)];

    private static readonly string Quarter = $"{ReturnPeriod.QuarterOf(new(2026, 8, 1))}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_contested_figure_is_answered_corrected_and_restated_where_everybody_reads_it()
    {
        await using var town = new TownOfMonth();
        await town.InitializeAsync();
        var figure = await Publish(town, "240");
        Assert.Contains("240", Text(await town.Somebody().Open($"/chiffres/{figure}")), StringComparison.Ordinal);

        await Contest(town, figure);
        await Correct(town);

        Assert.Equal("reason-missing", await Publish(town, figure, reason: ""));
        Assert.Equal(figure, await Publish(town, figure, Why));
        await BothVersionsAreThere(town, figure);
    }

    private static async Task BothVersionsAreThere(TownOfMonth town, string figure)
    {
        var page = await town.Somebody().Open($"/chiffres/{figure}");
        Assert.Contains("365", Text(page.QuerySelector("h1")!), StringComparison.Ordinal);
        foreach (var told in (string[])["240", Why, "Ilmanqueunmois.", "Septembreseraajouté."])
            Assert.Contains(string.Concat(told.Where(letter => letter != ' ')), Text(page), StringComparison.Ordinal);
        var bilan = await town.Somebody().Open("/bilan/2026");
        foreach (var told in (string[])["365", "auparavant", "240", Why])
            Assert.Contains(string.Concat(told.Where(letter => letter != ' ')), Text(bilan), StringComparison.Ordinal);
        using (var json = await town.Somebody().Get("/bilan/2026/donnees.jsonld"))
            Assert.Contains(Why, System.Text.RegularExpressions.Regex.Unescape(await json.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        foreach (var file in (string[])["/bilan/2026/chiffres.csv", "/bilan/2026/donnees.jsonld"])
        {
            using var answer = await town.Somebody().Get(file);
            var body = await answer.Content.ReadAsStringAsync(Stop);
            Assert.Contains(figure, body, StringComparison.Ordinal);
            Assert.Contains("365", body, StringComparison.Ordinal);
            Assert.Contains("240", body, StringComparison.Ordinal);
        }
    }

    private static async Task<string> Publish(TownOfMonth town, string deferrals)
    {
        var prosecutor = await town.SignedIn(Role.Prosecutor);
        await Enter(prosecutor, deferrals);
        await prosecutor.Sent("/justice/trimestres", ("period", Quarter));
        await town.LetOut();
        var coordinator = await town.SignedIn(Role.Coordinator);
        await coordinator.Sent(Composer, ("Act", "open"));
        var justice = await coordinator.Open($"{Composer}/Justice");
        var figure = justice.QuerySelectorAll("option").Select(option => option.GetAttribute("value")!).First(value => value.StartsWith("CV-deferrals-", StringComparison.Ordinal));
        await coordinator.Sent($"{Composer}/Justice", ("Act", "figure"), ("A", figure));
        foreach (var (part, _) in Parts)
        {
            var based = (await coordinator.Open($"{Composer}/{part}")).QuerySelector("input[name=BasedOn]")!.GetAttribute("value")!;
            await coordinator.Sent($"{Composer}/{part}", ("Act", "words"), ("About", ""), ("BasedOn", based), ("French", "Ce que nous avons fait."), ("English", "What we did."));
        }

        return await Publish(town, figure, "");
    }

    /// <summary>Everybody signs what stands now, and the coordinator publishes; gives the figure, or the code of what is refused.</summary>
    private static async Task<string> Publish(TownOfMonth town, string figure, string reason)
    {
        foreach (var (part, role) in Parts)
        {
            var pilot = await town.SignedIn(role);
            if ((await pilot.Open($"{Composer}/{part}")).QuerySelector("input[name=Read]")?.GetAttribute("value") is { } read)
                await pilot.Sent($"{Composer}/{part}", ("Act", "sign"), ("Read", read));
        }

        using var answer = await (await town.SignedIn(Role.Coordinator)).Post(Composer, ("Act", "publish"), ("Reason", reason));
        return answer.Headers.Location is not null ? figure : (await Visitor.Read(answer)).QuerySelector("#errors")?.TextContent.Contains("pourquoi", StringComparison.OrdinalIgnoreCase) == true ? "reason-missing" : "refused";
    }

    private static async Task Contest(TownOfMonth town, string figure)
    {
        using var somebody = town.Somebody();
        var form = await somebody.Open($"/contestations/nouvelle?chiffre={figure}");
        using var kept = await somebody.Post($"/contestations/nouvelle?chiffre={figure}", ("token", form.QuerySelector("[name=token]")!.GetAttribute("value")!), ("Figure", figure), ("Words", "Il manque un mois."));
        Assert.NotNull((await Visitor.Read(kept)).QuerySelector(".notice.done, [class*=done]"));
        Assert.DoesNotContain("Ilmanqueunmois.", Text(await somebody.Open($"/chiffres/{figure}")), StringComparison.Ordinal);

        var coordinator = await town.SignedIn(Role.Coordinator);
        var heard = (await coordinator.Open("/paroles")).QuerySelectorAll("a[href*='/paroles/']").Select(link => link.GetAttribute("href")!).Distinct();
        var found = "";
        foreach (var one in heard)
            if (Text(await coordinator.Open(one)).Contains(figure, StringComparison.Ordinal))
                found = one;
        var stood = (await coordinator.Open(found)).QuerySelector("[name=Stood]")!.GetAttribute("value")!;
        await coordinator.Sent($"{found}?handler=show", ("Stood", stood), ("Words", "Il manque un mois."), ("Answer", "Septembre sera ajouté."));
        await town.LetOut();
        Assert.Contains("Septembreseraajouté.", Text(await somebody.Open($"/chiffres/{figure}")), StringComparison.Ordinal);
    }

    private static async Task Correct(TownOfMonth town)
    {
        var prosecutor = await town.SignedIn(Role.Prosecutor);
        await Enter(prosecutor, "365");
        await prosecutor.Sent("/justice/trimestres/publie", ("period", Quarter), ("reason", "Septembre oublié"));
        await town.LetOut();
    }

    private static Task Enter(Visitor prosecutor, string deferrals) => prosecutor.Sent(
        "/justice/releve", [("Office", "prosecution"), ("Period", Quarter), ("Territory", "DEP-75"), .. Office.Prosecution.Measures.Select(measure => (measure.Key, measure.Key == "days_to_inform" ? "12" : measure.Key == "deferrals" ? deferrals : "200"))]);

    private static string Text(IDocument page) => Text(page.QuerySelector("main")!);

    private static string Text(IElement element) => string.Concat(element.TextContent.Where(letter => !char.IsWhiteSpace(letter)));
}
