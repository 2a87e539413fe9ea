using System.Net;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Doors;
using Xunit;

namespace Clairevoie.HouseTests.Api;

/// <summary>An application acts as a mission: it finds the doors that the mission finds, and none once its key is revoked.</summary>
public sealed class KeyTests(Town town)
{
    private const string Page = "/compte/applications";

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>().Where(role => role != Role.Public)];

    [Theory]
    [InlineData("Bearer nothing-that-was-ever-given")]
    [InlineData("Bearer")]
    public async Task An_unknown_key_is_refused_even_at_an_open_door(string sent)
    {
        using var answer = await Ask("/api/v1/claims", sent);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_key_opens_no_page()
    {
        var key = await Key(await town.SignedIn(Role.Coordinator));
        using var answer = await Ask("/aujourdhui", $"Bearer {key}");

        Assert.StartsWith("/connexion", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_shown_once_and_serves_until_it_is_revoked()
    {
        var holder = await town.Enter(Role.Prefect);
        var key = await Key(holder);
        var page = await holder.Open(Page);
        using var before = await Ask("/api/v1/measures", $"Bearer {key}");
        foreach (var one in page.QuerySelectorAll("input[name=key]")) await holder.Post($"{Page}?handler=revoke", ("key", one.GetAttribute("value")!));
        using var after = await Ask("/api/v1/measures", $"Bearer {key}");

        Assert.DoesNotContain(key, page.Source.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Nobody_revokes_the_key_of_another()
    {
        var (holder, other) = (await town.Enter(Role.Prosecutor), await town.SignedIn(Role.Landlord));
        var key = await Key(holder);
        var id = (await holder.Open(Page)).QuerySelector("input[name=key]")!.GetAttribute("value")!;

        Assert.Equal(HttpStatusCode.NotFound, (await other.Post($"{Page}?handler=revoke", ("key", id))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Ask("/api/v1/measures", $"Bearer {key}")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_door_answers_an_application_as_it_answers_its_mission(Role role)
    {
        var holder = await town.SignedIn(role);
        var key = await Key(holder);
        var wrong = new List<string>();
        foreach (var door in Door.All(town.Parts).Where(door => door.Address.StartsWith("/api/v1", StringComparison.Ordinal)))
        {
            using var sent = new HttpRequestMessage(door.Reads ? HttpMethod.Get : door.Writing, new Uri(door.Address, UriKind.Relative));
            using var own = await holder.Send(sent);
            using var byKey = await Ask(door.Address, $"Bearer {key}", sent.Method);
            var isThere = byKey.StatusCode != HttpStatusCode.NotFound;
            if (own.StatusCode != byKey.StatusCode || isThere != (door.Admits(role) && (isThere || !door.MayHaveNothing)))
                wrong.Add($"{role} at {door.Address}: {(int)own.StatusCode}, by key {(int)byKey.StatusCode}");
        }

        Assert.Empty(wrong);
    }

    private static async Task<string> Key(Visitor holder)
    {
        using var answer = await holder.Post(Page, ("Name", "dashboard"), ("Days", "30"));
        return (await Visitor.Read(answer)).QuerySelector("code")!.TextContent;
    }

    private async Task<HttpResponseMessage> Ask(string address, string authorization, HttpMethod? method = null)
    {
        using var somebody = town.Somebody();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await somebody.Send(request);
    }
}
