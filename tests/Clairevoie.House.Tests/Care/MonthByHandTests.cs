using System.Text.Json;
using Clairevoie.Care.Months;
using Clairevoie.Domain;
using Clairevoie.Valves;
using Xunit;

namespace Clairevoie.HouseTests.Care;

/// <summary>Some days of a rest space and of three outreach teams, counted on a telephone in one house and handed in as files in another: the same returns to the byte, and the same figures outside.</summary>
public sealed class MonthByHandTests
{
    private static readonly string[] Teams = ["Maraude du matin", "Maraude du soir", "Maraude de nuit"];

    private static readonly (string Day, int Passages, int Nursing, int Social)[] Days = [("2026-10-02", 203, 12, 14), ("2026-10-03", 198, 9, 11), ("2026-10-05", 211, 15, 12)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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
            var hands = new MonthHands(town, await browser.Window(town, await town.SignedIn(Role.CareTeam), width: 375, height: 700), "2026-10");
            await hands.Declare([.. Teams.Select(team => (team, "outreach")), ("Espace de repos", "rest")]);
            await (town == byHand ? CountByHand(hands) : HandInFiles(hands));
            await hands.EnterAndSign(rest: 25);
            outside.Add(await Outside(town, hands));
        }

        Assert.Equal(outside[0], outside[1]);
        Assert.Contains("\"passages\"", outside[0], StringComparison.Ordinal);
        Assert.Contains("612", outside[0], StringComparison.Ordinal);
    }

    private static async Task CountByHand(MonthHands hands)
    {
        await hands.OpenCounters();
        foreach (var (day, passages, nursing, social) in Days)
            await hands.Count("rest", "Espace de repos", day, ("passages", passages), ("nursing", nursing), ("social", social));
        foreach (var (at, team) in Teams.Index())
            foreach (var (day, _, _, _) in Days)
                await hands.Count("outreach", team, day, ("contacts", 20 + at), ("refusals", 3), ("kits", 15));
    }

    private static async Task HandInFiles(MonthHands hands)
    {
        await hands.HandInRest("Espace de repos", Days);
        foreach (var (at, team) in Teams.Index())
            await hands.HandInOutreach(team, [.. Days.Select(day => (day.Day, 20 + at))]);
    }

    /// <summary>Everything that may be compared to the byte: the file of each structure, the sheet that was told, what the health agency and the public read.</summary>
    private static async Task<string> Outside(TownOfMonth town, MonthHands hands)
    {
        await town.Part<MonthBook>().TellWhatIsDue(Stop);
        await town.Part<Carrier>().Round(Stop);
        var team = await town.SignedIn(Role.CareTeam);
        List<string> said = [];
        foreach (var structure in await hands.Structures())
            said.Add(await (await team.Get($"/soin/annee?handler=Csv&structure={structure.Id}&annee=2026")).Content.ReadAsStringAsync(Stop));
        said.Add(JsonSerializer.Serialize(Assert.Single(await town.Part<MonthBook>().Told(Stop)).Sheet));
        said.Add((await (await town.SignedIn(Role.HealthAgency)).Open("/chiffres/recus")).QuerySelector("main")!.TextContent);
        said.Add((await town.Somebody().Open("/bilan")).QuerySelector("main")!.TextContent);
        return string.Join('\n', said);
    }
}
