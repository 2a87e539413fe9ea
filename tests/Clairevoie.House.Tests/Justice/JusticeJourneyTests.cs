using System.Net;
using AngleSharp.Dom;
using Clairevoie.Domain;
using Clairevoie.Justice.Returns;
using Xunit;

namespace Clairevoie.HouseTests.Justice;

/// <summary>A quarter of justice through the front door: nine forms, the chain of injunctions, the signature; and a relay doctor with a telephone.</summary>
public sealed class JusticeJourneyTests(JusticeTown town) : IClassFixture<JusticeTown>
{
    private const string Territory = "DEP-75";

    private static readonly ReturnPeriod Quarter = ReturnPeriod.QuarterOf(HalfDay.Of(TimeProvider.System.GetUtcNow()).Day).Before;

    [Fact]
    public async Task Nobody_but_the_prosecutor_finds_where_a_quarter_is_signed()
    {
        foreach (var role in (Role[])[Role.CourtClerk, Role.RelayDoctor, Role.Coordinator])
        {
            using var answer = await (await town.SignedIn(role)).Get("/justice/trimestres");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Nine_forms_are_entered_the_chain_says_what_is_late_and_a_quarter_leaves_only_once_signed()
    {
        var prosecutor = await town.SignedIn(Role.Prosecutor);
        foreach (var office in Office.All) await Enter(prosecutor, office);

        var list = await prosecutor.Open("/justice");
        Assert.All(Office.All, office => Assert.Contains(Name(list, office), list.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        Assert.Equal(9, list.QuerySelectorAll("a[href*='office=']").Length);
        var chain = (await prosecutor.Open("/en/justice/injonctions")).QuerySelector("main")!;
        Assert.Contains("50", chain.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal); // 50 days where the law allows 30
        Assert.Contains("30", chain.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);

        await Signed(prosecutor);
    }

    [Fact]
    public async Task A_small_count_is_hidden_before_the_prosecutor_signs()
    {
        var prosecutor = await town.SignedIn(Role.Prosecutor);
        var year = ReturnPeriod.YearOf(Quarter.First).Before;
        using var answer = await prosecutor.Post("/justice/releve", ("Office", "removals"), ("Period", year.ToString()), ("Territory", Territory), ("pass_asked", "64"), ("pass_obtained", "31"), ("removed", "7"));
        Assert.Equal("/justice", answer.Headers.Location?.ToString());

        var preview = (await prosecutor.Open($"/justice/trimestres?periode={year}")).QuerySelectorAll("main td").Select(cell => cell.TextContent.Trim()).ToList();

        Assert.Contains("64", preview);
        Assert.DoesNotContain("7", preview);
    }

    [Fact]
    public async Task A_relay_doctor_gives_four_numbers_on_a_telephone()
    {
        await using var browser = await Chromium.Start();
        var window = await browser.Window(town, await town.SignedIn(Role.RelayDoctor), 375, 740);
        await window.GotoAsync("/justice/releve?office=relay");
        Assert.Equal(4, await window.Locator("main form .field:visible input[inputmode]").CountAsync());
        await window.SelectOptionAsync("[name=Territory]", Territory);
        foreach (var (field, number) in (IReadOnlyList<(string, string)>)[("examined", "8"), ("days_to_examine", "36"), ("relay_capacity", "16"), ("blocked", "3")])
            await window.FillAsync($"[name={field}]", number);
        Assert.True(await window.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the telephone.");
        await window.ClickAsync("main form button[type=submit]");
        await window.WaitForURLAsync("**/justice");

        Assert.Contains("36", await window.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task Enter(Visitor prosecutor, Office office)
    {
        var page = await prosecutor.Open($"/justice/releve?office={office.Key}");
        Assert.All(office.Measures, measure => Assert.NotNull(page.QuerySelector($"[name='{measure.Key}']")));
        var period = office.Lengths.Contains(3) ? Quarter : office.Lengths.Contains(1) ? ReturnPeriod.MonthOf(Quarter.Until.AddDays(-1)) : ReturnPeriod.YearOf(Quarter.First).Before.Before;
        var fields = office.Measures.Select(measure => (measure.Key, Number(measure))).Prepend(("Office", office.Key)).Append(("Period", period.ToString())).Append(("Territory", Territory));
        using var answer = await prosecutor.Post("/justice/releve", [.. fields]);
        Assert.True(answer.Headers.Location?.ToString() == "/justice", $"{office.Key}: {(await Visitor.Read(answer)).QuerySelector("#errors")?.TextContent}");
    }

    private static async Task Signed(Visitor prosecutor)
    {
        var page = await prosecutor.Open($"/justice/trimestres?periode={Quarter}");
        Assert.NotNull(page.QuerySelector($"input[name=period][value='{Quarter}']"));
        using (await prosecutor.Post("/justice/trimestres", ("period", $"{Quarter}")))
            Assert.Null((await prosecutor.Open($"/justice/trimestres?periode={Quarter}")).QuerySelector($"input[name=period][value='{Quarter}']"));
    }

    private static string Name(IDocument list, Office office) => list.QuerySelector($"a[href$='office={office.Key}']")!.TextContent.Trim();

    private static string Number(Measure measure) => measure.Key switch
    {
        FixedFine.Euros => "32000",
        "days_to_examine" => "50",
        "blocked_no_doctor" or "blocked_incomplete" => "12",
        _ => measure.Kind switch { MeasureKind.Days => "4", MeasureKind.Euros => "25000", _ => "40" },
    };
}
