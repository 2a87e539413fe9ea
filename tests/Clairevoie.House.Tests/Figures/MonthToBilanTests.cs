using System.Globalization;
using AngleSharp.Dom;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Care;
using Clairevoie.Justice.Returns;
using Xunit;

namespace Clairevoie.HouseTests.Figures;

/// <summary>A month of a rest space, of three outreach teams and of a treatment centre, and a quarter of the court, entered by hand and by file: the bilan of the year is computed from them.</summary>
public sealed class MonthToBilanTests
{
    private const string Rest = "Espace de repos", Treatment = "Centre de soin", Composer = "/bilan/2026/composer";

    private static readonly string[] Teams = ["Maraude du matin", "Maraude du soir", "Maraude de nuit"];

    private static readonly (string Day, int Passages, int Nursing, int Social)[] Days =
        [.. Enumerable.Range(1, 31).Select(day => ($"2026-10-{day:00}", 188 + (day * 7 % 25), 9 + (day % 7), 10 + (day % 5)))];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_month_of_care_and_a_quarter_of_the_court_end_in_the_bilan_where_injunctions_ordered_and_started_are_two_counts()
    {
        await using var browser = await Chromium.Start();
        await using var town = new TownOfMonth();
        await File.WriteAllTextAsync(Path.Combine(town.Var, "city.json"), """{ "name": "Paris", "territory": "COM-75056" }""", Stop);
        await town.InitializeAsync();
        await CountTheMonth(new(town, await browser.Window(town, await town.SignedIn(Role.CareTeam), width: 375, height: 700), "2026-10"));
        await CountTheQuarter(await town.SignedIn(Role.Prosecutor), await town.SignedIn(Role.CourtClerk));
        await town.LetOut();

        var coordinator = await town.SignedIn(Role.Coordinator);
        await coordinator.Sent(Composer, ("Act", "open"));
        var care = await Open(coordinator, "Care");
        var (passages, nursing, social, started) = (Offered(care, "rest-passages"), Offered(care, "rest-nursing"), Offered(care, "rest-social"), Offered(care, "injunctions-started"));
        foreach (var figure in (string[])[passages, nursing, social, started])
            await coordinator.Sent($"{Composer}/Care", ("Act", "figure"), ("A", figure));
        var ordered = Offered(await Open(coordinator, "Justice"), "injunctions");
        await coordinator.Sent($"{Composer}/Justice", ("Act", "figure"), ("A", ordered));
        await coordinator.Sent($"{Composer}/Justice", ("Act", "pair"), ("A", ordered), ("B", started));

        var told = Text(await Open(coordinator, "Care"));
        foreach (var sum in (int[])[Days.Sum(day => day.Passages), Days.Sum(day => day.Nursing), Days.Sum(day => day.Social), 25])
            Assert.Contains(sum.ToString(CultureInfo.InvariantCulture), told, StringComparison.Ordinal);
        var justice = await Open(coordinator, "Justice");
        Assert.Contains("120", Text(justice), StringComparison.Ordinal);
        Assert.Contains(justice.QuerySelectorAll("section h2"), pair => pair.QuerySelector("[class*=verdict]") is not null && Text(pair) is var said && said.Contains("120", StringComparison.Ordinal) && said.Contains("25", StringComparison.Ordinal));
    }

    // The last two days on the telephone, the others by file; the centre and what nobody counts by day on the page of the month.
    private static async Task CountTheMonth(MonthHands hands)
    {
        await hands.Declare([.. Teams.Select(team => (team, "outreach")), (Rest, "rest"), (Treatment, "treatment")]);
        await hands.HandInRest(Rest, Days[..^2]);
        foreach (var (at, team) in Teams.Index())
            await hands.HandInOutreach(team, [.. Days[..^2].Select(day => (day.Day, 20 + at))]);
        await hands.OpenCounters();
        foreach (var (day, passages, nursing, social) in Days[^2..])
            await hands.Count("rest", Rest, day, ("passages", passages), ("nursing", nursing), ("social", social));
        foreach (var team in Teams)
            await hands.Count("outreach", team, Days[^1].Day, ("contacts", 24), ("refusals", 3), ("kits", 15));
        await hands.EnterAndSign(rest: 25);
    }

    // The prosecutor's numbers by hand, the court's by file; nothing leaves before the prosecutor signs.
    private static async Task CountTheQuarter(Visitor prosecutor, Visitor clerk)
    {
        var quarter = ReturnPeriod.QuarterOf(new(2026, 8, 1));
        await prosecutor.Sent("/justice/releve", [("Office", "prosecution"), ("Period", $"{quarter}"), ("Territory", "DEP-75"), .. Office.Prosecution.Measures.Select(measure => (measure.Key, measure.Key == "days_to_inform" ? "12" : measure.Key == "injunctions" ? "120" : "240"))]);
        using var file = new MultipartFormDataContent { { new StringContent($"office,period,territory,crpc,immediate_trials,detentions,convictions\ncourt,{quarter},DEP-75,90,70,40,130\n"), "file", "tribunal.csv" } };
        using var answer = await clerk.Send(new(HttpMethod.Post, new Uri("/justice/fichier", UriKind.Relative)) { Content = file });
        Assert.True(answer.IsSuccessStatusCode, (await Visitor.Read(answer)).QuerySelector("main")?.TextContent);
        await prosecutor.Sent("/justice/trimestres", ("period", $"{quarter}"));
    }

    private static Task<IDocument> Open(Visitor who, string part) => who.Open($"{Composer}/{part}");

    /// <summary>The name of the computed figure of an indicator among those that a part may take.</summary>
    private static string Offered(IDocument part, string indicator) =>
        Assert.Single(part.QuerySelectorAll("option").Select(option => option.GetAttribute("value")!).Distinct(), value => value.StartsWith($"CV-{indicator}-", StringComparison.Ordinal) && value.EndsWith("-2026", StringComparison.Ordinal) && !value.Contains($"{indicator}-started", StringComparison.Ordinal));

    // Numbers as they are, without what stands between thousands.
    private static string Text(IDocument page) => Text(page.QuerySelector("main")!);

    private static string Text(IElement element) => string.Concat(element.TextContent.Where(letter => !char.IsWhiteSpace(letter)));
}
