using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Reports;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Intelligence;

/// <summary>
/// The whole way in a browser, each as who they are: three reports of one place, grouped, graded, attached, shared, acted on, closed,
/// answered; and, two weeks later and eighty metres away, told again and proposed as re-formed.
/// </summary>
public sealed class WholeWayTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    private const double North = 46.0501, East = -4.0502, EightyMetresEast = 0.001033;
    private const int TwoWeeks = 14, DaysToRead = 4;

    private static readonly string[] Told =
    [
        "Vente devant le porche en fin d’après-midi, des acheteurs attendent le long du mur",
        "Ça siffle à chaque voiture, deux guetteurs au coin, le passage dure jusqu’au soir",
        "Même manège tous les jours devant l’entrée, la porte reste bloquée ouverte",
    ];

    private DateOnly Today => HalfDay.Of(town.Clock.GetUtcNow()).Day;

    [Fact]
    public async Task Three_reports_become_a_deal_point_that_closes_and_is_proposed_as_re_formed_eighty_metres_away()
    {
        await using var browser = await Chromium.Start();
        List<string> codes = [];
        foreach (var words in Told) codes.Add(await Tell(browser, East, words));
        var (item, point) = await TriageToNewPoint(browser);
        await ShareWithInvestigators(browser, item);
        await ActAndClose(browser, point);
        await Answered(browser, codes);

        town.Clock.Forward(TimeSpan.FromDays(TwoWeeks - DaysToRead));
        codes.Add(await Tell(browser, East + EightyMetresEast, "On revend plus loin dans la rue, mêmes heures, même façon de faire"));
        var (_, again) = await TriageToNewPoint(browser);
        await ProposedAndAccepted(browser, again, point);
    }

    /// <summary>Somebody without an account tells what they saw.</summary>
    private async Task<string> Tell(Chromium browser, double east, string words)
    {
        var page = await browser.Window(town, width: 375, height: 800);
        await page.GotoAsync("/signaler");
        await page.Locator("input[name=kind][value=Dealing]").CheckAsync();
        await page.Locator("input[value=HandToHand]").CheckAsync();
        if (!await page.Locator("input[name=lat]").IsVisibleAsync()) await page.Locator("fieldset#f-where details summary").ClickAsync();
        await page.Locator("input[name=lat]").FillAsync(Degrees(North));
        await page.Locator("input[name=lon]").FillAsync(Degrees(east));
        await page.Locator("input[name=half][value=am]").CheckAsync();
        await page.Locator("input[name=day]").FillAsync(Written(Today));
        await page.Locator("textarea[name=words]").FillAsync(words);
        await page.Locator("button[value=send]").ClickAsync();
        return await page.Locator("#receipt-code").InnerTextAsync();
    }

    /// <summary>The analyst opens what waits, corrects the grading, and opens a deal point with what the item filled in.</summary>
    private async Task<(string Item, string Point)> TriageToNewPoint(Chromium browser)
    {
        var page = await browser.Window(town, await town.Enter(Role.Analyst));
        await page.GotoAsync("/renseignement");
        var groups = page.Locator("a.button");
        await (await groups.CountAsync() > 0 ? groups.First : page.Locator("tbody th a").First).ClickAsync();
        var others = await page.Locator("input[name=with]:checked").CountAsync();
        await page.Locator("form[data-triage] summary").ClickAsync();
        await page.Locator("select[name=point]").SelectOptionAsync("new");
        if (others > 0)
        {
            await page.Locator("select[name=information]").SelectOptionAsync("BorneOut");
            await page.Locator("input[name=reason]").FillAsync("Trois voix distinctes");
        }

        await page.Locator("button[value=keep]").ClickAsync();
        await page.WaitForURLAsync("**/renseignement/points/nouveau?element=*");
        var item = page.Url.Split("element=")[1];
        Assert.Equal(others > 0 ? 2 : 0, others);
        Assert.Contains(Degrees(North), await page.Locator(".chosen").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(Written(Today), await page.Locator("input[name=Day]").InputValueAsync());
        await page.Locator("button[value=send]").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("nouveau", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#elements + .scroll tbody tr")).ToHaveCountAsync(1);
        return (item, new Uri(page.Url).AbsolutePath);
    }

    /// <summary>It is shared with those who investigate, who read it, and not the words of those who told.</summary>
    private async Task ShareWithInvestigators(Chromium browser, string item)
    {
        var page = await browser.Window(town, await town.Enter(Role.Analyst));
        foreach (var body in (string[])["CROSS", "PJ"])
        {
            await page.GotoAsync("/renseignement/organisation");
            await page.Locator("main details summary").ClickAsync();
            await page.Locator("input[name=Code]").FillAsync(body);
            await page.Locator("input[name=Name]").FillAsync(body);
            await page.Locator("select[name=Kind]").SelectOptionAsync("Department");
            await page.Locator("input[name=Territory]").FillAsync(ReportingTown.Territory);
            await page.Locator("details form button").ClickAsync();
            await Assertions.Expect(page.Locator($"tbody a[href$='/{body}']")).ToBeVisibleAsync();
        }

        await page.GotoAsync($"/renseignement/elements/{item}?motif=Coordination");
        Assert.Contains("X3 · H1", await page.Locator(".facts").First.InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("form[action='?handler=Share']").EvaluateAsync("form => form.closest('details').open = true");
        await page.Locator("input[name=body][value=PJ]").CheckAsync();
        await page.Locator("form[action='?handler=Share'] button").ClickAsync();
        await Assertions.Expect(page.Locator("form[action='?handler=TakeBack']")).ToHaveCountAsync(1);

        var investigator = await browser.Window(town, await town.Enter(Role.Investigator));
        await investigator.GotoAsync($"/renseignement/elements/{item}");
        Assert.DoesNotContain("guetteurs", await investigator.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("X3", await investigator.Locator(".facts").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>It is confirmed, an operation takes place there, and it closes, each with its reason.</summary>
    private async Task ActAndClose(Chromium browser, string point)
    {
        var page = await browser.Window(town, await town.Enter(Role.Analyst));
        await Note(page, point, "Confirmed", "Vu par la patrouille du secteur");
        await page.GotoAsync("/renseignement/operations/compte-rendu");
        await page.Locator("select[name=Point]").SelectOptionAsync(point.Split('/')[^1]);
        if (await page.Locator("input[name=Sector]").CountAsync() > 0) await page.Locator("input[name=Sector]").FillAsync(ReportingTown.Territory);
        await page.Locator("input[name=Staff]").FillAsync("12");
        await page.Locator("input[name=Minutes]").FillAsync("90");
        await page.Locator("form button[type=submit]").Last.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("compte-rendu", StringComparison.Ordinal));
        await Note(page, point, "Closed", "Plus de vente constatée");

        var facts = await page.Locator("main").InnerTextAsync();
        Assert.Contains("traité par une opération", facts, StringComparison.Ordinal);
        Assert.Contains("fermé", await page.Locator(".facts").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task Note(IPage page, string point, string fact, string reason)
    {
        await page.GotoAsync(point);
        var form = page.Locator("form:has(button[value=note])").Last;
        await form.Locator($"input[name=Fact][value={fact}]").CheckAsync();
        await form.Locator("textarea[name=Reason]").FillAsync(reason);
        await form.Locator("button[value=note]").ClickAsync();
        await Assertions.Expect(page.GetByText(reason).First).ToBeVisibleAsync();
    }

    /// <summary>Each of the three reads the answer with the code.</summary>
    private async Task Answered(Chromium browser, IEnumerable<string> codes)
    {
        town.Clock.Forward(TimeSpan.FromDays(DaysToRead));
        foreach (var code in codes)
        {
            var page = await browser.Window(town, width: 375, height: 800);
            await page.GotoAsync("/suivre");
            await page.Locator("input[name=code]").FillAsync(code);
            await page.Locator("button[value=open]").ClickAsync();
            Assert.Equal("Répondu", (await page.Locator(".states [aria-current]").InnerTextAsync()).Trim());
        }
    }

    /// <summary>The new point is proposed as the old one again, with how far and how long after; a human says yes, and the stock adds up.</summary>
    private async Task ProposedAndAccepted(Chromium browser, string again, string old)
    {
        var page = await browser.Window(town, await town.Enter(Role.Analyst));
        await page.GotoAsync(again);
        var proposal = page.Locator(".notice.warning", new() { Has = page.Locator($"a[href$='{old}']") });
        var said = await proposal.InnerTextAsync();
        Assert.Matches(@"à (79|80|81) m, 14 jours", said);

        await proposal.Locator("button[value=note]").ClickAsync();
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("reformé");
        await page.GotoAsync("/renseignement/stock");
        var row = await page.Locator("tbody tr").First.InnerTextAsync();
        Assert.Equal(["0", "+1", "+1", "−1", "1"], row.Split('\t', StringSplitOptions.TrimEntries)[1..6]);
    }

    private static string Degrees(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
