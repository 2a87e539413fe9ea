using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Look;

/// <summary>The navigation shows to each the ways that are open to them, and no other.</summary>
public sealed class NavigationTests(InhabitedTown inhabited)
{
    [Fact]
    public async Task The_navigation_leads_nobody_to_a_shut_door()
    {
        var shut = new List<string>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var visitor = await inhabited.SignedIn(role);
            var page = await visitor.Open("/vie-privee");
            foreach (var way in page.QuerySelectorAll("header a").Select(link => link.GetAttribute("href")!))
            {
                using var answer = await visitor.Get(way);
                if (!answer.IsSuccessStatusCode && answer.Headers.Location is null) shut.Add($"{role}: {way}");
            }
        }

        Assert.Empty(shut.Distinct());
    }

    [Theory]
    [InlineData(Role.Public, "/signaler", true)]
    [InlineData(Role.Public, "/aujourdhui", false)]
    [InlineData(Role.PhoneOperator, "/telephone", true)]
    [InlineData(Role.Coordinator, "/telephone", false)]
    [InlineData(Role.Administrator, "/comptes", true)]
    [InlineData(Role.CareTeam, "/renseignement", false)]
    public async Task The_navigation_shows_a_way_to_whom_it_is_open(Role role, string way, bool shown)
    {
        var page = await (await inhabited.SignedIn(role)).Open("/vie-privee");
        Assert.Equal(shown ? 1 : 0, page.QuerySelectorAll($"header nav a[href='{way}']").Length);
    }
}
