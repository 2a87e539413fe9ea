using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.HouseTests.SignIn;
using Xunit;

namespace Clairevoie.HouseTests.Doors;

/// <summary>Behind the reverse proxy of docs/hosting, which ends encryption on the same machine.</summary>
public sealed class ProxyTests(Town town)
{
    [Fact]
    public async Task A_form_of_the_public_address_passes_by_its_origin_alone()
    {
        using var somebody = town.Somebody();
        using var form = SignIn("clairevoie.example", "a wrong password");
        form.Headers.Add("Origin", "https://clairevoie.example");
        form.Headers.Add("X-Forwarded-Proto", "https");

        Assert.Equal(HttpStatusCode.OK, (await somebody.Send(form)).StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_address_does_not()
    {
        using var somebody = town.Somebody();
        using var form = SignIn("clairevoie.example", "a wrong password");
        form.Headers.Add("Origin", "https://elsewhere.example");
        form.Headers.Add("X-Forwarded-Proto", "https");

        Assert.Equal(HttpStatusCode.Forbidden, (await somebody.Send(form)).StatusCode);
    }

    [Fact]
    public async Task The_cookie_of_a_session_is_held_to_the_encryption_that_the_proxy_ends()
    {
        using var somebody = town.Somebody();
        var agent = await Agent.Of(town, Role.Town);
        using var form = SignIn("clairevoie.example", Agent.Password, agent.Name);
        form.Headers.Add("X-Forwarded-Proto", "https");

        var cookie = Assert.Single((await somebody.Send(form)).Headers.GetValues("Set-Cookie"));

        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_demonstration_account_does_not_open_through_a_proxy_of_the_machine_itself()
    {
        using var somebody = town.Somebody();
        using var form = SignIn($"localhost:{town.Address.Port}", DemonstrationAccounts.Password);
        form.Headers.Add("X-Forwarded-Proto", "https");

        Assert.False((await somebody.Send(form)).Headers.Contains("Set-Cookie"));
    }

    private static HttpRequestMessage SignIn(string host, string password, string name = "mildeca") => new(HttpMethod.Post, "/connexion")
    {
        Content = new FormUrlEncodedContent([new("name", name), new("password", password)]),
        Headers = { Host = host },
    };
}
