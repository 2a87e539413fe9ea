using System.Globalization;
using System.Text;
using Clairevoie.Care.Counters;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Care;

/// <summary>What people of care do with a month at the front door of a house: declare, count on a telephone, hand in files, write the rest, sign.</summary>
internal sealed class MonthHands(TownOfMonth town, IPage page, string month)
{
    private int kept;

    /// <summary>The team whose structures these are.</summary>
    public static Viewer Team { get; } = new(new(Guid.NewGuid()), new(DemonstrationAccounts.Posts.First(post => post.Role == Role.CareTeam).Agency), Role.CareTeam, Town.Territories.ToHashSet());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TallyBook Tallies => town.Part<TallyBook>();

    public Task<IReadOnlyList<StructureKept>> Structures() => town.Part<StructureBook>().Of(Team, Stop);

    public async Task Declare(params (string Name, string Service)[] structures)
    {
        var team = await town.SignedIn(Role.CareTeam);
        foreach (var (name, service) in structures)
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await team.Post("/soin/structures", ("Name", name), ("Service", service), ("Territory", "COM-75056"), ("Since", month))).StatusCode);
    }

    public async Task OpenCounters()
    {
        await page.GotoAsync("/soin/compteurs");
        await page.WaitForSelectorAsync("form[data-pad=rest] .step", new() { State = WaitForSelectorState.Attached });
        kept = (await Tallies.StillOpen(Team, Stop)).Count; // what files brought is open too
    }

    /// <summary>Counts a day on the telephone, and waits until the house has it.</summary>
    public async Task Count(string pad, string structure, string day, params (string Key, int Count)[] counts)
    {
        var form = page.Locator($"form[data-pad={pad}]");
        if (!await form.IsVisibleAsync())
            await page.ClickAsync($"details:has(form[data-pad={pad}]) > summary");
        await form.Locator("[name=Structure]").SelectOptionAsync(new SelectOptionValue { Label = structure });
        await form.Locator("[name=Day]").FillAsync(day);
        foreach (var (key, count) in counts)
            await form.Locator($"[name={key}]").FillAsync(count.ToString(CultureInfo.InvariantCulture));
        await form.Locator("button[type=submit]").ClickAsync();
        kept++;
        for (var wait = 0; wait < 100 && (await Tallies.StillOpen(Team, Stop)).Count < kept; wait++)
            await Task.Delay(100, Stop);
        Assert.Equal(kept, (await Tallies.StillOpen(Team, Stop)).Count);
    }

    public async Task HandInRest(string structure, IReadOnlyCollection<(string Day, int Passages, int Nursing, int Social)> days) =>
        await HandIn(structure, "Date;Nombre de passages;Actes infirmiers;Actes sociaux", [.. days.Select(day => $"{day.Day};{day.Passages};{day.Nursing};{day.Social}")]);

    public async Task HandInOutreach(string structure, IReadOnlyCollection<(string Day, int Contacts)> days)
    {
        var sector = Tallies.Sectors(Team)[0];
        await HandIn(structure, "Jour;Demi-journée;Secteur;Rencontres;Refus;Kits", [.. days.Select(day => $"{day.Day};matin;{sector};{day.Contacts};3;15")]);
    }

    /// <summary>What the counters do not count is written on the page of the month, read over, and signed.</summary>
    public async Task EnterAndSign(int rest)
    {
        foreach (var structure in await Structures())
        {
            await page.GotoAsync($"/soin/releve?structure={structure.Id}&mois={month}");
            foreach (var measure in structure.ServiceType.Everything)
                if ((await page.InputValueAsync($"[name={measure.Key}]")).Length == 0)
                    await page.FillAsync($"[name={measure.Key}]", measure.Key == "capacity" ? "60" : rest.ToString(CultureInfo.InvariantCulture));
            await page.CheckAsync("[name=Attested][value=yes]");
            await page.ClickAsync("main form button[type=submit]");
            await page.ClickAsync("tr:has-text('octobre') a[href*='/soin/signer/'] >> nth=0");
            await page.ClickAsync("main form button[type=submit]");
        }
    }

    private async Task HandIn(string structure, string heading, IReadOnlyCollection<string> lines)
    {
        await page.GotoAsync("/soin/importer");
        await page.SelectOptionAsync("[name=Structure]", new SelectOptionValue { Label = structure });
        await page.CheckAsync("[name=Kind][value=days]");
        await page.SetInputFilesAsync("[name=file]", new FilePayload { Name = "octobre.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"{heading}\n{string.Join('\n', lines)}") });
        await page.ClickAsync("main form button[type=submit]");
        await page.ClickAsync("button[name=Do][value=keep]");
        await page.WaitForSelectorAsync($"text={lines.Count} lignes gardées");
    }
}
