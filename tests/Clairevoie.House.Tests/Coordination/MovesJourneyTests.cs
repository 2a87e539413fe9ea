using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Clairevoie.Domain;
using Clairevoie.Valves;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>What moves, through the front door: an alarm goes first to outreach and the town, police read a referral that a human wrote, and how often alarms were right is a figure.</summary>
public sealed partial class MovesJourneyTests(InhabitedTown town)
{
    private const string Moves = "/ce-qui-bouge";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.Analyst)]
    [InlineData(Role.AntennaHead)]
    [InlineData(Role.GpoPilot)]
    [InlineData(Role.UasaPolice)]
    [InlineData(Role.Investigator)]
    [InlineData(Role.Prosecutor)]
    [InlineData(Role.Prefect)]
    [InlineData(Role.Landlord)]
    public async Task No_alarm_reaches_police_justice_or_a_landlord_by_any_way(Role role)
    {
        var alarm = (await Alarms(await town.SignedIn(Role.UasaSocial)))[0];
        var visitor = await town.SignedIn(role);

        foreach (var address in (string[])[Moves, alarm, $"{alarm}/saisir"])
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(address)).StatusCode);
        Assert.DoesNotContain((await visitor.Open("/aujourdhui")).Links, link => AddressOf(link) is { } address && (address == Moves || Guid.TryParse(address.Split('/')[^1], out _) && address.StartsWith(Moves, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Post(alarm, ("Act", "Accepted:OutreachGoes"), ("Seen", "0"))).StatusCode);
    }

    [Fact]
    public async Task Outreach_finds_the_alarm_reads_it_and_says_what_became_of_it_and_the_figure_follows()
    {
        var outreach = await town.SignedIn(Role.UasaSocial);
        Assert.Contains((await outreach.Open("/aujourdhui")).QuerySelectorAll(".tasks a.button"), way => way.GetAttribute("href")!.StartsWith(Moves, StringComparison.Ordinal));
        var alarm = (await Alarms(outreach))[0];
        var page = await outreach.Open(alarm);
        var seen = page.QuerySelector("input[name=Seen]")!.GetAttribute("value")!;

        Assert.NotEmpty(page.QuerySelectorAll("polygon.cell"));
        Assert.Contains(page.QuerySelectorAll("details li"), line => line.TextContent.Contains("UASA", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await outreach.Post(alarm, ("Seen", seen))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await outreach.Post(alarm, ("Act", "Accepted:NothingSeen"), ("Seen", seen))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await outreach.Post(alarm, ("Act", "Accepted:OutreachGoes"), ("Seen", seen))).StatusCode);
        var accepted = await Right(outreach);

        var ville = await town.SignedIn(Role.Town);
        Assert.Contains("une maraude y va", Text(await ville.Open(alarm)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await ville.Post(alarm, ("Act", "SetAside:NothingSeen"), ("Seen", seen))).StatusCode);
        var now = (await ville.Open(alarm)).QuerySelector("input[name=Seen]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await ville.Post(alarm, ("Act", "SetAside:NothingSeen"), ("Seen", now))).StatusCode);

        Assert.Equal((accepted.Right - 1, accepted.Of), await Right(outreach));
        Assert.Contains("quelqu’un y est allé et n’a rien vu", Text(await outreach.Open(alarm)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Police_read_the_referral_that_the_town_wrote_and_nothing_of_the_alarm()
    {
        const string Said = "On vend près du kiosque aux hirondelles, le soir.";
        var ville = await town.SignedIn(Role.Town);
        var alarm = (await Alarms(ville))[0];
        var form = await ville.Open($"{alarm}/saisir");
        var cell = form.QuerySelectorAll("select[name=Cell] option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ville.Post($"{alarm}/saisir", ("Cell", cell), ("Words", Said))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ville.Post($"{alarm}/saisir", ("Cell", "CRS3035RES200mN2889200E3760600"), ("Reason", "Dealing"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await town.SignedIn(Role.UasaSocial)).Get($"{alarm}/saisir")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await ville.Post($"{alarm}/saisir", ("Cell", cell), ("Reason", "Dealing"), ("Words", Said))).StatusCode);
        await town.Parts.GetRequiredService<Carrier>().Round(Stop);

        var heard = await (await town.SignedIn(Role.Analyst)).Open("/renseignement/saisines");

        var line = Assert.Single(heard.QuerySelectorAll("main section"), row => row.TextContent.Contains("hirondelles", StringComparison.Ordinal));
        Assert.Contains(cell, line.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("signalements", line.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(heard.Links, link => AddressOf(link)?.StartsWith(Moves, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Before_and_after_are_measured_by_links_and_a_form_and_refused_where_too_little_was_counted()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        var (path, page) = await Walk(coordinator, $"{Moves}/mesurer");
        var cells = page.QuerySelectorAll("a[data-cell]").ToList();
        (path, page) = await Walk(coordinator, path + cells[cells.Count / 2].GetAttribute("href"));
        (path, page) = await Walk(coordinator, path + page.QuerySelector("a[href*='fait=couronne']")!.GetAttribute("href"));
        Assert.Equal((1, 8, 0), Numbers(Text(page)));
        (path, page) = await Walk(coordinator, path + page.QuerySelector("a[href*='pinceau=Control']")!.GetAttribute("href"));
        (path, page) = await Walk(coordinator, path + page.QuerySelector("a[data-cell]")!.GetAttribute("href"));
        Assert.Equal((1, 8, 1), Numbers(Text(page)));

        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
        Assert.Contains("On ne peut rien en dire", Text(await Measured(coordinator, path, today.AddDays(-4000), 14)), StringComparison.Ordinal);
        Assert.Contains("pas encore finie", Text(await Measured(coordinator, path, today.AddDays(-3), 60)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_control_area_is_drawn_on_the_map_with_the_mouse()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        await using var chromium = await Chromium.Start();
        var window = await chromium.Window(town, coordinator);
        await window.GotoAsync($"{Moves}/mesurer?pinceau=Control");
        var cells = window.Locator("a[data-cell]");
        var (first, last) = ((await cells.Nth(0).BoundingBoxAsync())!, (await cells.Nth(3).BoundingBoxAsync())!);
        await window.Mouse.MoveAsync(first.X + (first.Width / 2), first.Y + (first.Height / 2));
        await window.Mouse.DownAsync();
        await window.Mouse.MoveAsync(last.X + (last.Width / 2), last.Y + (last.Height / 2), new() { Steps = 12 });
        await window.Mouse.UpAsync();
        await window.WaitForURLAsync(address => Regex.IsMatch(address, "/mesurer/--[a-z0-9]+"));

        var (target, buffer, control) = Numbers(await window.Locator("main").InnerTextAsync());
        Assert.Equal((0, 0), (target, buffer));
        Assert.InRange(control, 2, 8);
        Assert.Equal(control, await window.Locator("a[data-cell] polygon.cell-control").CountAsync());
    }

    private static async Task<List<string>> Alarms(Visitor visitor) =>
        [.. (await visitor.Open(Moves)).QuerySelectorAll($"tbody th a[href*='{Moves}/']").Select(link => link.GetAttribute("href")!)];

    private static async Task<(int Right, int Of)> Right(Visitor visitor)
    {
        var said = RightOf().Match(Text(await visitor.Open(Moves)));
        Assert.True(said.Success);
        return (int.Parse(said.Groups["right"].Value, null), int.Parse(said.Groups["of"].Value, null));
    }

    private static (int Target, int Buffer, int Control) Numbers(string text)
    {
        var said = AreasOf().Match(text);
        return (Number(1), Number(2), Number(3));

        int Number(int group) => int.Parse(said.Groups[group].Value, null);
    }

    private static Task<IDocument> Measured(Visitor visitor, string path, DateOnly begins, int days) =>
        visitor.Open($"{path}?debut={begins:yyyy-MM-dd}&fin={begins:yyyy-MM-dd}&jours={days}");

    /// <summary>Follows an address to where it leads: links of the map say only what changes.</summary>
    private static async Task<(string Path, IDocument Page)> Walk(Visitor visitor, string address)
    {
        var answer = await visitor.Get(address);
        while (answer.Headers.Location is { } next)
        {
            address = next.ToString();
            answer = await visitor.Get(address);
        }

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (address.Split('?', '#')[0], await Visitor.Read(answer));
    }

    private static string? AddressOf(IElement link) => link.GetAttribute("href");

    private static string Text(IDocument page) => page.QuerySelector("main")!.TextContent;

    [GeneratedRegex(@"(?:Alertes justes : (?<right>\d+)|(?<right>\d+) justes) sur (?<of>\d+)")]
    private static partial Regex RightOf();

    [GeneratedRegex(@"Carrés choisis : (\d+) pour la cible, (\d+) pour la couronne, (\d+) pour le témoin")]
    private static partial Regex AreasOf();
}
