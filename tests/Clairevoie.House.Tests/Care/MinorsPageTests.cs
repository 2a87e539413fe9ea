using System.Net;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Care;

/// <summary>The minors' strand on a page of its own: what care tells of it, and the measures that the plan keeps for it.</summary>
public sealed class MinorsPageTests(InhabitedTown town)
{
    [Theory]
    [InlineData(Role.GpoPilot)]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Prosecutor)]
    public async Task Police_and_justice_find_no_such_page(Role role)
    {
        using var answer = await (await town.SignedIn(role)).Get("/mineurs");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Child_protection_reads_the_strands_own_measures_and_opens_one()
    {
        var visitor = await town.SignedIn(Role.ChildProtection);
        var measures = (await visitor.Open("/mineurs")).QuerySelectorAll("main table a[href*='/plan/mesure/']").ToList();

        var shown = Assert.Single(measures, link => link.TextContent.Contains("filière de soin pour les mineurs", StringComparison.Ordinal));
        Assert.DoesNotContain(measures, link => link.TextContent.Contains("tournées de rue", StringComparison.Ordinal));
        Assert.Contains("filière de soin", (await visitor.Open(shown.GetAttribute("href")!)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_is_narrowed_to_a_strand()
    {
        var page = await (await town.SignedIn(Role.Coordinator)).Open("/plan?axe=MIN");
        var lines = page.QuerySelectorAll("main td a[href*='/plan/mesure/']").Select(link => link.TextContent).ToList();

        Assert.Equal(2, lines.Count);
        Assert.Contains(lines, line => line.Contains("mineurs", StringComparison.Ordinal));
    }
}
