using System.Globalization;
using System.Text.Json;
using Clairevoie.Care.Counters;
using Clairevoie.Care.Months;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Valves;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Care;

/// <summary>Some days of a rest space and of three outreach teams, counted on a telephone in one house and handed in as files in another: the same returns to the byte, and the same figures outside.</summary>
public sealed class MonthByHandTests
{
    private const string Month = "2026-10";

    private static readonly string[] Teams = ["Maraude du matin", "Maraude du soir", "Maraude de nuit"];

    private static readonly (string Day, int Passages, int Nursing, int Social)[] Days = [("2026-10-02", 203, 12, 14), ("2026-10-03", 198, 9, 11), ("2026-10-05", 211, 15, 12)];

    [Fact]
    public async Task A_month_by_hand_and_the_same_by_file_give_the_same_returns_and_the_same_figures_outside()
    {
        await using var browser = await Chromium.Start();
        await using var byHand = new TownOfMonth();
        await using var byFile = new TownOfMonth();
        List<string> outside = [];
        foreach (var town in (TownOfMonth[])[byHand, byFile])
        {
            await town.InitializeAsync();
            await Declare(town);
            var page = await browser.Window(town, await town.SignedIn(Role.CareTeam), width: 375, height: 700);
            await (town == byHand ? CountByHand(town, page) : HandInFiles(town, page));
            await EnterAndSign(town, page);
            outside.Add(await Outside(town));
        }

        Assert.Equal(outside[0], outside[1]);
        Assert.Contains("\"passages\"", outside[0], StringComparison.Ordinal);
        Assert.Contains("612", outside[0], StringComparison.Ordinal);
    }

    private static async Task CountByHand(TownOfMonth town, IPage page)
    {
        await page.GotoAsync("/soin/compteurs");
        await page.WaitForSelectorAsync("form[data-pad=rest] .step", new() { State = WaitForSelectorState.Attached });
        var kept = 0;
        foreach (var (day, passages, nursing, social) in Days)
            await Keep("rest", "Espace de repos", day, ("passages", passages), ("nursing", nursing), ("social", social));
        foreach (var (at, team) in Teams.Index())
            foreach (var (day, _, _, _) in Days)
                await Keep("outreach", team, day, ("contacts", 20 + at), ("refusals", 3), ("kits", 15));

        async Task Keep(string pad, string structure, string day, params (string Key, int Count)[] counts)
        {
            var form = page.Locator($"form[data-pad={pad}]");
            if (!await form.IsVisibleAsync())
                await page.ClickAsync($"details:has(form[data-pad={pad}]) > summary");
            await form.Locator("[name=Structure]").SelectOptionAsync(new SelectOptionValue { Label = structure });
            await form.Locator("[name=Day]").FillAsync(day);
            foreach (var (key, count) in counts)
                await form.Locator($"[name={key}]").FillAsync(Number(count));
            await form.Locator("button[type=submit]").ClickAsync();
            kept++;
            for (var wait = 0; wait < 100 && (await town.Part<TallyBook>().StillOpen(Team, Stop)).Count < kept; wait++)
                await Task.Delay(100, Stop);
            Assert.Equal(kept, (await town.Part<TallyBook>().StillOpen(Team, Stop)).Count);
        }
    }

    private static async Task HandInFiles(TownOfMonth town, IPage page)
    {
        var sector = town.Part<TallyBook>().Sectors(Team)[0];
        await HandIn("Espace de repos", "Date;Nombre de passages;Actes infirmiers;Actes sociaux\n" + string.Join('\n', Days.Select(day => $"{day.Day};{day.Passages};{day.Nursing};{day.Social}")));
        foreach (var (at, team) in Teams.Index())
            await HandIn(team, "Jour;Demi-journée;Secteur;Rencontres;Refus;Kits\n" + string.Join('\n', Days.Select(day => $"{day.Day};matin;{sector};{20 + at};3;15")));

        async Task HandIn(string structure, string text)
        {
            await page.GotoAsync("/soin/importer");
            await page.SelectOptionAsync("[name=Structure]", new SelectOptionValue { Label = structure });
            await page.CheckAsync("[name=Kind][value=days]");
            await page.SetInputFilesAsync("[name=file]", new FilePayload { Name = "octobre.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
            await page.ClickAsync("main form button[type=submit]");
            await page.ClickAsync("button[name=Do][value=keep]");
            await page.WaitForSelectorAsync($"text={Days.Length} lignes gardées");
        }
    }

    // What the counters do not count is written on the page of the month, read over, and signed.
    private static async Task EnterAndSign(TownOfMonth town, IPage page)
    {
        foreach (var structure in await Structures(town))
        {
            await page.GotoAsync($"/soin/releve?structure={structure.Id}&mois={Month}");
            foreach (var measure in structure.ServiceType.Measures)
                if ((await page.InputValueAsync($"[name={measure.Key}]")).Length == 0)
                    await page.FillAsync($"[name={measure.Key}]", measure.Key == "capacity" ? "60" : "25");
            await page.CheckAsync("[name=Attested][value=yes]");
            await page.ClickAsync("main form button[type=submit]");
            await page.ClickAsync($"tr:has-text('octobre') a[href*='/soin/signer/'] >> nth=0");
            await page.ClickAsync("main form button[type=submit]");
        }
    }

    /// <summary>Everything that may be compared to the byte: the file of each structure, the sheet that was told, what the health agency and the public read.</summary>
    private static async Task<string> Outside(TownOfMonth town)
    {
        await town.Part<MonthBook>().TellWhatIsDue(Stop);
        await town.Part<Carrier>().Round(Stop);
        var team = await town.SignedIn(Role.CareTeam);
        List<string> said = [];
        foreach (var structure in await Structures(town))
            said.Add(await (await team.Get($"/soin/annee?handler=Csv&structure={structure.Id}&annee=2026")).Content.ReadAsStringAsync(Stop));
        said.Add(JsonSerializer.Serialize(Assert.Single(await town.Part<MonthBook>().Told(Stop)).Sheet));
        said.Add((await (await town.SignedIn(Role.HealthAgency)).Open("/chiffres/recus")).QuerySelector("main")!.TextContent);
        said.Add((await town.Somebody().Open("/bilan")).QuerySelector("main")!.TextContent);
        return string.Join('\n', said);
    }

    private static async Task Declare(TownOfMonth town)
    {
        var team = await town.SignedIn(Role.CareTeam);
        foreach (var (name, service) in Teams.Select(team => (team, "outreach")).Append(("Espace de repos", "rest")))
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await team.Post("/soin/structures", ("Name", name), ("Service", service), ("Territory", "COM-75056"), ("Since", Month))).StatusCode);
    }

    private static async Task<IReadOnlyList<StructureKept>> Structures(TownOfMonth town) => await town.Part<StructureBook>().Of(Team, Stop);

    private static Viewer Team { get; } = new(new(Guid.NewGuid()), new(DemonstrationAccounts.Posts.First(post => post.Role == Role.CareTeam).Agency), Role.CareTeam, Town.Territories.ToHashSet());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
