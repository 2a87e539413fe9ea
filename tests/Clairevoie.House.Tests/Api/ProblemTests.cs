using System.Net;
using System.Text;
using System.Text.Json;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Api;

/// <summary>Whatever goes wrong at a door for programs is a problem of RFC 9457, in the language of the address, as the document tells it.</summary>
public sealed class ProblemTests(Town town)
{
    [Theory]
    [InlineData("GET", "/api/v1/nothing", 404)]
    [InlineData("GET", "/api/v1/claims/none", 404)]
    [InlineData("GET", "/api/v1/measures", 404)]
    [InlineData("GET", "/api/v1/claims?limit=0", 400)]
    [InlineData("GET", "/api/v1/claims?limit=many", 400)]
    [InlineData("GET", "/api/v1/compare?a=S20", 400)]
    [InlineData("DELETE", "/api/v1/claims", 405)]
    [InlineData("POST", "/api/v1/territories", 405)]
    public async Task What_cannot_be_answered_is_a_problem_in_both_languages(string method, string address, int status)
    {
        var (french, english) = (await Asked(method, address), await Asked(method, "/en" + address));

        Assert.Equal((status, status), (french.GetProperty("status").GetInt32(), english.GetProperty("status").GetInt32()));
        Assert.NotEqual(french.GetProperty("detail").GetString(), english.GetProperty("detail").GetString());
        Assert.Equal(french.GetProperty("code").GetString(), english.GetProperty("code").GetString());
        Assert.StartsWith("/api#", french.GetProperty("type").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_of_problem_is_explained_on_the_page()
    {
        using var somebody = town.Somebody();
        var page = await somebody.Open("/api");
        var problem = await Asked("GET", "/api/v1/nothing");

        Assert.NotNull(page.GetElementById(problem.GetProperty("type").GetString()!.Split('#')[1]));
    }

    [Fact]
    public async Task What_is_not_yours_answers_exactly_like_what_is_not_there()
    {
        var landlord = await town.SignedIn(Role.Landlord);
        using var notYours = await landlord.Get("/api/v1/counts/received");
        using var notThere = await landlord.Get("/api/v1/no-such-door");

        Assert.Equal(HttpStatusCode.NotFound, notYours.StatusCode);
        Assert.Equal(await Text(notThere), await Text(notYours));
    }

    [Fact]
    public async Task What_was_read_is_not_sent_again_until_it_changes()
    {
        using var somebody = town.Somebody();
        using var first = await somebody.Get("/api/v1/claims?limit=1");
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/claims?limit=1", UriKind.Relative)) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var other = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/claims?limit=1", UriKind.Relative)) { Headers = { IfNoneMatch = { new("\"another\"") } } };

        Assert.Equal(HttpStatusCode.NotModified, (await somebody.Send(again)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await somebody.Send(other)).StatusCode);
    }

    [Fact]
    public async Task An_answer_says_how_many_requests_are_left()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        using var first = await coordinator.Get("/api/v1/measures?limit=1");
        using var second = await coordinator.Get("/api/v1/measures?limit=1");

        Assert.Equal("\"minute\";q=600;w=60", first.Headers.GetValues("RateLimit-Policy").Single());
        Assert.True(Left(second) < Left(first));
    }

    [Fact]
    public async Task What_stood_before_versions_still_answers()
    {
        using var somebody = town.Somebody();
        using var before = await somebody.Get("/api/claims?limit=1");
        using var now = await somebody.Get("/api/v1/claims?limit=1");

        Assert.Equal(await Text(now), await Text(before));
    }

    private static int Left(HttpResponseMessage answer) =>
        int.Parse(answer.Headers.GetValues("RateLimit").Single().Split(';')[1][2..], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<JsonElement> Asked(string method, string address)
    {
        using var somebody = town.Somebody();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        if (method == "POST") request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await somebody.Send(request);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var said = JsonDocument.Parse(await Text(answer)).RootElement;
        var document = await Described.Document(town);
        Assert.Empty(new Shape(document).Wrong(document.GetProperty("components").GetProperty("schemas").GetProperty("Problem"), said));
        return said;
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
