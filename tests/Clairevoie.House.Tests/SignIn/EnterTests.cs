using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Xunit;

namespace Clairevoie.HouseTests.SignIn;

/// <summary>Sign-in by name and password, through the front door.</summary>
public sealed class EnterTests(Town town)
{
    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_are_answered_alike()
    {
        using var somebody = town.Somebody();
        var unknown = await Visitor.Read(await somebody.Post("/connexion", ("name", "nobody-here"), ("password", "a wrong password")));
        var wrong = await Visitor.Read(await somebody.Post("/connexion", ("name", "recherche"), ("password", "a wrong password")));

        Assert.Equal(unknown.QuerySelector("[role=alert]")!.TextContent, wrong.QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task No_cookie_is_set_before_somebody_is_let_in()
    {
        using var somebody = town.Somebody();
        await somebody.Get("/connexion");
        await somebody.Post("/connexion", ("name", "nobody-here"), ("password", "a wrong password"));

        Assert.Empty(somebody.Cookies.GetAllCookies());
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("/%0d%0aSet-Cookie: a=b")]
    [InlineData("javascript:alert(1)")]
    public async Task Sign_in_leads_nowhere_outside_the_house(string asked)
    {
        using var somebody = town.Somebody();
        var answer = await somebody.Post("/connexion", ("name", "mildeca"), ("password", DemonstrationAccounts.Password), ("retour", asked));
        while (answer.Headers.Location is { } next)
        {
            Assert.StartsWith("/", next.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("elsewhere", next.ToString().Split('?')[0], StringComparison.Ordinal);
            answer = await somebody.Get(next.ToString());
        }
    }

    [Fact]
    public async Task Whoever_asked_for_a_page_is_led_back_to_it()
    {
        using var somebody = town.Somebody();
        var sent = await somebody.Get("/ce-que-je-vois");
        Assert.Equal("/connexion?retour=%2Fce-que-je-vois", sent.Headers.Location!.ToString());

        await somebody.Post(sent.Headers.Location.ToString(), ("name", "mildeca"), ("password", DemonstrationAccounts.Password));
        var back = await somebody.Get(sent.Headers.Location.ToString());

        Assert.Equal("/ce-que-je-vois", back.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_form_of_another_site_signs_nobody_in()
    {
        using var somebody = town.Somebody();
        using var form = new HttpRequestMessage(HttpMethod.Post, "/connexion")
        {
            Content = new FormUrlEncodedContent([new("name", "mildeca"), new("password", DemonstrationAccounts.Password)]),
            Headers = { { "Sec-Fetch-Site", "cross-site" } },
        };

        Assert.Equal(HttpStatusCode.Forbidden, (await somebody.Send(form)).StatusCode);
        Assert.Empty(somebody.Cookies.GetAllCookies());
    }

    [Fact]
    public async Task A_session_is_begun_anew_at_each_sign_in()
    {
        using var first = await town.Enter(Role.Mildeca);
        var before = first.Cookies.GetAllCookies().Single().Value;
        await first.Post("/connexion", ("name", "mildeca"), ("password", DemonstrationAccounts.Password));

        Assert.NotEqual(before, first.Cookies.GetAllCookies().Single().Value);
    }

    [Fact]
    public async Task A_cookie_that_somebody_made_up_opens_nothing()
    {
        using var somebody = town.Somebody();
        somebody.Cookies.Add(town.Address, new Cookie("clairevoie", "CfDJ8Made-up", "/"));

        Assert.Equal(HttpStatusCode.Found, (await somebody.Get("/aujourdhui")).StatusCode);
    }

    [Fact]
    public async Task The_cookie_of_a_session_stays_with_the_house_and_out_of_scripts()
    {
        using var somebody = town.Somebody();
        var answer = await somebody.Post("/connexion", ("name", "mildeca"), ("password", DemonstrationAccounts.Password));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Signing_out_closes_the_desk()
    {
        using var visitor = await town.Enter(Role.Mildeca);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/aujourdhui")).StatusCode);

        await visitor.Post("/deconnexion");

        Assert.Equal(HttpStatusCode.Found, (await visitor.Get("/aujourdhui")).StatusCode);
    }

    [Theory]
    [InlineData("clairevoie.example", null)]
    [InlineData("localhost", "203.0.113.9")]
    public async Task A_demonstration_account_opens_only_from_the_machine_itself(string host, string? passedOnFor)
    {
        using var somebody = town.Somebody();
        using var form = new HttpRequestMessage(HttpMethod.Post, "/connexion")
        {
            Content = new FormUrlEncodedContent([new("name", "mildeca"), new("password", DemonstrationAccounts.Password)]),
            Headers = { Host = $"{host}:{town.Address.Port}" },
        };
        if (passedOnFor is not null)
            form.Headers.Add("X-Forwarded-For", passedOnFor);

        var answer = await somebody.Send(form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_session_of_a_demonstration_account_does_not_leave_the_machine()
    {
        using var visitor = await town.Enter(Role.Mildeca);
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "/aujourdhui") { Headers = { Host = "clairevoie.example" } };
        elsewhere.Headers.Add("Cookie", visitor.Cookies.GetCookieHeader(town.Address));

        using var bare = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = town.Address };

        Assert.Equal(HttpStatusCode.Found, (await bare.SendAsync(elsewhere, TestContext.Current.CancellationToken)).StatusCode);
    }
}
