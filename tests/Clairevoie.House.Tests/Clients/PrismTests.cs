using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Api;
using Xunit;

namespace Clairevoie.HouseTests.Clients;

/// <summary>Prism stands between a client and the house, holds each question and each answer against the document, and has nothing to say.</summary>
public sealed class PrismTests(InhabitedTown town)
{
    [Fact]
    public async Task Prism_finds_nothing_in_a_walk_through_the_doors()
    {
        using var programs = await ClientPrograms.With("@stoplight/prism-cli", town);
        var port = FreePort();
        using var prism = programs.Start(programs.Installed(".bin", "prism"), "proxy", programs.Document, town.Address.ToString().TrimEnd('/'), "--errors", "-h", "127.0.0.1", "-p", $"{port}");
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            await Listens(prism);
            var wrong = new List<string>();
            foreach (var door in Described.In(await Described.Document(town)).Where(door => door.Method == "GET" && door.Address is not null))
                wrong.AddRange(await Walk(client, door, HttpStatusCode.OK));
            wrong.AddRange(await Writes(client));
            Assert.Empty(wrong);
            using var outside = await Ask(client, "/api/v1/claims?limit=0", null);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, outside.StatusCode); // it does look: this one it stops itself
        }
        finally
        {
            prism.Kill(entireProcessTree: true);
        }
    }

    // What programs write and correct, and what is refused to them: each answer is one that the document tells.
    private async Task<IReadOnlyList<string>> Writes(HttpClient client)
    {
        var (sender, care, wrong) = (await Key(Role.Town), await Key(Role.CareTeam), new List<string>());
        const string Report = """{"kind":"Nuisance","longitude":-4.0528,"latitude":45.9801,"day":"2026-11-01","afternoon":true}""", Reports = "/api/v1/nuisance-reports";
        var example = Described.In(await Described.Document(town)).Single(door => door.Path == Reports).Told.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").GetRawText();
        var once = Guid.NewGuid().ToString();
        await Said(201, HttpMethod.Post, Reports, example, sender, once);
        await Said(201, HttpMethod.Post, Reports, example, sender, once);
        await Said(422, HttpMethod.Post, Reports, Report, sender, once);
        await Said(422, HttpMethod.Post, Reports, Report.Replace("-4.0528", "-40.5", StringComparison.Ordinal), sender);
        await Said(400, HttpMethod.Post, Reports, example, sender, "short");
        await Said(401, HttpMethod.Post, Reports, example, "no-key-of-this-house");
        await Said(404, HttpMethod.Post, Reports, example, await Key(Role.Auditor));

        var structure = (await Json(HttpMethod.Get, "/api/v1/care/structures", null, care)).Body.GetProperty("structures")[0];
        var month = $"/api/v1/care/structures/{structure.GetProperty("id").GetString()}/months/2018-05";
        string Counts(long many) => JsonSerializer.Serialize(new { attested = true, counts = structure.GetProperty("owes").EnumerateArray().ToDictionary(key => key.GetString()!, _ => many) });
        await Said(404, HttpMethod.Get, month, null, care);
        var tag = await Said(200, HttpMethod.Put, month, Counts(40), care);
        await Said(428, HttpMethod.Put, month, Counts(41), care);
        var next = await Said(200, HttpMethod.Put, month, Counts(42), care, match: tag);
        await Said(412, HttpMethod.Put, month, Counts(43), care, match: tag);
        await Said(422, HttpMethod.Put, month, """{"attested":true,"counts":{}}""", care, match: next);
        await Said(200, HttpMethod.Get, month, null, care);
        await Said(304, HttpMethod.Get, month, null, care, none: next);
        return wrong;

        async Task<string?> Said(int expected, HttpMethod method, string address, string? body, string key, string? once = null, string? match = null, string? none = null)
        {
            var (status, said, tag) = await Json(method, address, body, key, once, match, none);
            if (status != expected) wrong.Add($"{method} {address}: {status} instead of {expected} {said}");
            return tag;
        }

        async Task<(int Status, JsonElement Body, string? Tag)> Json(HttpMethod method, string address, string? body, string key, string? once = null, string? match = null, string? none = null)
        {
            using var question = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };
            if (body is not null) question.Content = new StringContent(body, Encoding.UTF8, "application/json");
            if (body is not null) question.Headers.Add("Idempotency-Key", once ?? Guid.NewGuid().ToString());
            if (match is not null) question.Headers.TryAddWithoutValidation("If-Match", match);
            if (none is not null) question.Headers.TryAddWithoutValidation("If-None-Match", none);
            using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
            var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return ((int)answer.StatusCode, said.Length > 0 ? JsonDocument.Parse(said).RootElement : default, answer.Headers.ETag?.ToString());
        }
    }

    private async Task<IEnumerable<string>> Walk(HttpClient client, Described door, HttpStatusCode expected)
    {
        var key = door.IsOpen ? null : await Key(door.Path.Contains("/care/", StringComparison.Ordinal) ? Role.CareTeam : Role.Coordinator);
        using var answer = await Ask(client, door.Address!, key);
        return answer.StatusCode == expected ? [] : [$"{door.Address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}"];
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client, string address, string? key)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (key is not null) question.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await client.SendAsync(question, TestContext.Current.CancellationToken);
    }

    private async Task<string> Key(Role role)
    {
        using var page = await (await town.SignedIn(role)).Post("/compte/applications", ("Name", "prism"), ("Days", "30"));
        return (await Visitor.Read(page)).QuerySelector("code")!.TextContent;
    }

    // Prism says on its output when it listens; what it says later is read on, so that it is never held up.
    private static async Task Listens(System.Diagnostics.Process prism)
    {
        _ = prism.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (await prism.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.Contains("is listening", StringComparison.Ordinal))
            {
                _ = prism.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
                return;
            }

        Assert.Fail("Prism ended before it listened.");
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
