using System.Globalization;
using System.Net;
using Clairevoie.Commands;
using Clairevoie.Coordination.Dossiers;
using Clairevoie.Domain;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>The dossier of a care place: made by a command, handed on as files, read and answered on its page, and never by police.</summary>
public sealed class DossierJourneyTests(InhabitedTown town)
{
    public static TheoryData<string, int> Looks => new() { { "", 375 }, { "", 1280 }, { "/en", 375 }, { "/en", 1280 } };

    public static TheoryData<Role> Police => [Role.Analyst, Role.Investigator, Role.AntennaHead, Role.GpoPilot, Role.UasaPolice, Role.PhoneOperator];

    [Fact]
    public async Task A_place_that_nobody_drew_is_answered_with_those_that_are_known()
    {
        var known = await Place();
        var (answer, said) = await Make("rien", Path.GetTempPath());

        Assert.Equal(1, answer);
        Assert.Contains(known, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_hold_two_languages_and_no_count_from_1_to_10()
    {
        var folder = Directory.CreateTempSubdirectory("clairevoie-dossier-").FullName;
        try
        {
            await Make(await Place(), folder);
            var rows = (await File.ReadAllLinesAsync(Path.Combine(folder, "dossier.csv"), Stop)).Skip(1).Select(row => row.Split(',', ';')).ToList();

            Assert.NotEmpty(rows);
            Assert.DoesNotContain(rows.SelectMany(row => row.Skip(1)).Where(cell => cell.Length > 0), cell => Small.Is(long.Parse(cell, CultureInfo.InvariantCulture)));
            Assert.Contains("lang=\"fr\"", await File.ReadAllTextAsync(Path.Combine(folder, "dossier.html"), Stop), StringComparison.Ordinal);
            Assert.Contains("lang=\"en\"", await File.ReadAllTextAsync(Path.Combine(folder, "dossier.en.html"), Stop), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_health_agency_reads_a_dossier_and_adds_its_words(string language, int width)
    {
        await Made();
        await using var browser = await Chromium.Start();
        var page = await browser.Window(town, await town.SignedIn(Role.HealthAgency), width, 900);
        await page.GotoAsync($"{language}/dossiers");
        await page.ClickAsync("main ul.list a >> nth=0");
        await page.WaitForURLAsync("**/dossiers/*");
        Assert.True(await page.Locator("main table tbody tr").CountAsync() > 0);

        var words = $"La file d’attente du matin s’est raccourcie ({language}{width}).";
        await page.FillAsync("[name=Words]", words);
        await page.ClickAsync("main form[method=post] button[type=submit]");
        await page.WaitForSelectorAsync($"main blockquote:has-text('{language}{width}')");

        await page.WaitForLoadStateAsync();
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the screen.");
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Id));
        Assert.Contains(words, (await (await town.SignedIn(Role.Prosecutor)).Open(new Uri(page.Url).AbsolutePath)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Police))]
    public async Task Police_finds_neither_the_list_nor_a_dossier(Role role)
    {
        var dossier = await Made();
        var visitor = await town.SignedIn(role);
        foreach (var address in (string[])["/dossiers", $"/dossiers/{dossier}", $"/en/dossiers/{dossier}"])
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(address)).StatusCode);
    }

    [Fact]
    public async Task A_neighbour_to_whose_committee_it_was_not_handed_finds_an_empty_list_and_no_dossier()
    {
        var dossier = await Made();
        var neighbour = await town.SignedIn(Role.Neighbour);

        Assert.DoesNotContain(dossier.ToString("D"), (await neighbour.Open("/dossiers")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get($"/dossiers/{dossier}")).StatusCode);
    }

    private async Task<string> Place() => (await town.Parts.GetRequiredService<DossierPerimeters>().All(Stop))[0].Perimeter.Id.ToString("D");

    private async Task<Guid> Made()
    {
        var book = town.Parts.GetRequiredService<DossierBook>();
        return (await book.Make(Guid.Parse(await Place()), null, book.LastQuarter, Stop))!.Id;
    }

    private async Task<(int Answer, string Said)> Make(string place, string folder)
    {
        using var said = new StringWriter();
        var answer = await CommandLine.Run(["hsa", "dossier", "--place", place, "--out", folder, "--var", town.Var], new Speech(said, said, TextReader.Null));
        return (answer, said.ToString());
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
