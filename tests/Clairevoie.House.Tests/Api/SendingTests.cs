using System.Net;
using System.Text;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Api;

/// <summary>What a program sends is weighed like a form, and taken once.</summary>
public sealed class SendingTests(InhabitedTown town)
{
    private const string Door = "/api/v1/nuisance-reports";

    private static readonly Question HowMany = Question.In<SendingTests>("Api/nuisances_kept");

    [Theory]
    [InlineData("""{"kind":"Nuisance"}""", "json", 400)]
    [InlineData("""{"kind":"Nuisance","longitude":2.35,"latitude":48.88,"day":"2026-11-01","afternoon":true,"name":"X"}""", "json", 400)]
    [InlineData("not json", "json", 400)]
    [InlineData("kind=Nuisance", "form", 415)]
    [InlineData("""{"kind":"Dealing","longitude":-4.0528,"latitude":45.9801,"day":"2026-11-01","afternoon":true}""", "json", 422)]
    [InlineData("""{"kind":"Nuisance","longitude":-40.0,"latitude":12.0,"day":"2026-11-01","afternoon":true}""", "json", 422)]
    public async Task What_cannot_be_taken_is_refused_with_its_reason(string body, string media, int status)
    {
        using var answer = await Send(body, Guid.NewGuid().ToString(), media == "json" ? "application/json" : "application/x-www-form-urlencoded");
        var document = await Described.Document(town);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Empty(new Shape(document).Wrong(document.GetProperty("components").GetProperty("schemas").GetProperty("Problem"), await Json(answer)));
    }

    [Theory]
    [InlineData("2026-11-01", -40.0, "longitude")]
    [InlineData("2999-01-01", -4.0528, "day")]
    public async Task A_refusal_names_the_field_that_was_sent(string day, double longitude, string field)
    {
        using var answer = await Send(FormattableString.Invariant($$"""{"kind":"Nuisance","longitude":{{longitude}},"latitude":45.9801,"day":"{{day}}","afternoon":true}"""), Guid.NewGuid().ToString());

        Assert.Equal(field, Assert.Single((await Json(answer)).GetProperty("errors").EnumerateArray()).GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_sending_without_a_key_is_refused()
    {
        using var answer = await Send(await Example(), null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("key", (await Json(answer)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Whoever_may_not_report_finds_no_door()
    {
        var auditor = await town.SignedIn(Role.Auditor);
        using var sent = Request(await Example(), Guid.NewGuid().ToString());

        Assert.Equal(HttpStatusCode.NotFound, (await auditor.Send(sent)).StatusCode);
    }

    [Fact]
    public async Task The_example_of_the_document_is_taken_and_its_code_follows_it()
    {
        using var answer = await Send(await Example(), Guid.NewGuid().ToString());
        var said = await Json(answer);
        var document = await Described.Document(town);
        var shape = new Shape(document);
        using var somebody = town.Somebody();
        using var followed = await somebody.Post("/suivre", ("code", said.GetProperty("code").GetString()!));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Empty(shape.Wrong(Described.In(document).Single(door => door.Method == "POST").SchemaOf(201, shape), said));
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
    }

    [Fact]
    public async Task The_same_key_and_body_give_the_same_code_and_another_body_is_refused()
    {
        var (key, body) = (Guid.NewGuid().ToString(), await Example());
        using var first = await Send(body, key);
        var kept = await Kept();
        using var again = await Send(body, key);
        using var other = await Send(body.Replace("Noise", "Waste", StringComparison.Ordinal), key);

        Assert.Equal(await Text(first), await Text(again));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal(kept, await Kept());
    }

    [Fact]
    public async Task Twins_at_once_are_one_report()
    {
        var (key, body, before) = (Guid.NewGuid().ToString(), await Example(), await Kept());
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Send(body, key)));
        var said = await Task.WhenAll(answers.Select(Text));

        Assert.Single(said.Distinct());
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Equal(before + 1, await Kept());
    }

    private async Task<string> Example() =>
        Described.In(await Described.Document(town)).Single(door => door.Method == "POST").Told.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").GetRawText();

    private Task<long> Kept() => town.Parts.GetRequiredService<Cellar>().Of(Room.Coordination).Look(async room => await room.One<long>(HowMany));

    private async Task<HttpResponseMessage> Send(string body, string? key, string media = "application/json")
    {
        var sender = await town.SignedIn(Role.Town);
        using var request = Request(body, key, media);
        return await sender.Send(request);
    }

    private static HttpRequestMessage Request(string body, string? key, string media = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Door, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, media) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) => JsonDocument.Parse(await Text(answer)).RootElement;

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
