using System.Collections.Concurrent;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>Acknowledged means durable: who was shown a code finds the report again, whatever happens to the machine.</summary>
public sealed class AcknowledgedTests
{
    private const int Clients = 16;

    [Fact]
    public async Task A_server_killed_during_intake_has_kept_every_report_whose_code_was_shown()
    {
        var var = Directory.CreateTempSubdirectory("clairevoie-killed-").FullName;
        var city = new CitySettings
        {
            Fictional = true, Territory = ReportingTown.Territory,
            Reports = new ReportSettings { Floods = new FloodLimits { PerSource = 100_000, PerSecond = 100_000 } },
        };
        var shown = new ConcurrentBag<string>();
        await using (var house = await BuiltProgram.Start(var, city))
        {
            var clients = Enumerable.Range(0, Clients).Select(client => TellUntilItDies(house.Address, client, shown)).ToList();
            while (shown.Count < 60) await Task.Delay(20, TestContext.Current.CancellationToken);
            await house.Kill();
            await Task.WhenAll(clients);
        }

        await using var again = await BuiltProgram.Start(var);
        using var visitor = new Visitor(again.Address);
        var lost = new List<string>();
        foreach (var code in shown)
            if ((await new Reporter(visitor).Follow(code)).Status != 200) lost.Add(code);

        Assert.True(shown.Count >= 60);
        Assert.Empty(lost);
        await again.Kill();
        Directory.Delete(var, recursive: true);
    }

    private static async Task TellUntilItDies(Uri house, int client, ConcurrentBag<string> shown)
    {
        using var visitor = new Visitor(house);
        var reporter = new Reporter(visitor);
        try
        {
            while (true) shown.Add(await reporter.Tell(Reporter.Plain(client % 2 == 0 ? "Dealing" : "Nuisance")));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidOperationException)
        {
            // The server is gone: what was not shown is not counted.
        }
    }
}
