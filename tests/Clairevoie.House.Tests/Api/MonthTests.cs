using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Api;

/// <summary>A care structure's program gives its months, and corrects only what it has read.</summary>
public sealed class MonthTests(InhabitedTown town)
{
    [Fact]
    public async Task Nobody_gives_the_month_of_another_agency()
    {
        var health = await town.SignedIn(Role.HealthAgency);
        using var sent = Put("/api/v1/care/structures/00000000-0000-4000-8000-00000000abcd/months/2026-01", "{}", null);

        Assert.Equal(HttpStatusCode.NotFound, (await health.Send(sent)).StatusCode);
    }

    [Fact]
    public async Task A_month_is_given_then_corrected_only_with_the_tag_that_was_read()
    {
        var care = await town.SignedIn(Role.CareTeam);
        var structure = (await Json(await care.Get("/api/v1/care/structures"))).GetProperty("structures")[0];
        var address = $"/api/v1/care/structures/{structure.GetProperty("id").GetString()}/months/2019-03";
        var owed = structure.GetProperty("owes").EnumerateArray().Select(key => key.GetString()!).ToList();

        using var first = await care.Send(Put(address, Month(owed, 40), null));
        using var blind = await care.Send(Put(address, Month(owed, 41), null));
        using var right = await care.Send(Put(address, Month(owed, 42), first.Headers.ETag));
        using var late = await care.Send(Put(address, Month(owed, 43), first.Headers.ETag));
        using var refused = await care.Send(Put(address, """{"attested":true,"counts":{}}""", right.Headers.ETag));
        var said = await Json(await care.Get(address));

        Assert.Equal([200, 428, 200, 412, 422], new[] { first, blind, right, late, refused }.Select(answer => (int)answer.StatusCode));
        Assert.Equal(2, said.GetProperty("version").GetInt32());
        Assert.Equal(42, said.GetProperty("counts").GetProperty(owed[0]).GetInt64());
        Assert.NotEmpty((await Json(refused)).GetProperty("errors").EnumerateArray());
    }

    private static string Month(IEnumerable<string> owed, long many) =>
        JsonSerializer.Serialize(new { attested = true, counts = owed.ToDictionary(key => key, _ => many) });

    private static HttpRequestMessage Put(string address, string body, EntityTagHeaderValue? tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, new Uri(address, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        if (tag is not null) request.Headers.IfMatch.Add(tag);
        return request;
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
