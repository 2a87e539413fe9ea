using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
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
            Assert.Empty(wrong);
            using var outside = await Ask(client, "/api/v1/claims?limit=0", null);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, outside.StatusCode); // it does look: this one it stops itself
        }
        finally
        {
            prism.Kill(entireProcessTree: true);
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
