using System.Diagnostics;
using System.Globalization;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Ogc;

/// <summary>The programs that people have, each reading every collection page by page: ogrinfo, QGIS and OWSLib, where the machine has them.</summary>
public sealed class RealClientsTests(InhabitedTown town)
{
    private const string Python = "/usr/bin/python3";

    private const string Qgis = """
        import os, sys
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from qgis.core import QgsApplication, QgsVectorLayer
        house = QgsApplication([], False); house.initQgis()
        url, key = sys.argv[1:3]
        for name in sys.argv[3:]:
            uri = f"url='{url}' typename='{name}' pageSize='7'" + (f" username='x' password='{key}'" if key else "")
            layer = QgsVectorLayer(uri, name, "OAPIF")
            print("count", name, sum(1 for _ in layer.getFeatures()) if layer.isValid() else -1)
        house.exitQgis()
        """;

    private const string OwsLib = """
        import sys, requests
        from owslib.ogcapi.features import Features
        from owslib.util import Authentication
        url, key = sys.argv[1:3]
        service = Features(url, auth=Authentication(username="x", password=key) if key else None)
        for name in service.feature_collections():
            page, count = service.collection_items(name, limit=7), 0
            while page:
                count += len(page["features"])
                following = [link["href"] for link in page["links"] if link["rel"] == "next"]
                page = requests.get(following[0], auth=("x", key) if key else None).json() if following else None
            print("count", name, count)
        """;

    public static TheoryData<Role> Readers => [Role.Analyst, Role.Investigator, Role.Landlord, Role.Public];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Ogrinfo_reads_every_collection_by_password_and_by_address(Role role)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/ogrinfo"), "Not run: no ogrinfo at /usr/bin/ogrinfo (apt-get install gdal-bin).");
        var key = await KeyOf(role);
        var expected = await Settled(key);
        foreach (var (name, count) in expected)
        {
            Assert.Equal((name, count), (name, await Ogrinfo($"{town.Address}ogc", name, key.Length > 0 ? $"x:{key}" : "")));
            if (key.Length > 0) Assert.Equal((name, count), (name, await Ogrinfo($"{town.Address}ogc/k/{key}", name, "")));
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Qgis_reads_every_collection_by_password_and_by_address(Role role)
    {
        Assert.SkipUnless(await Has("qgis.core"), "Not run: no QGIS for /usr/bin/python3 (apt-get install python3-qgis).");
        var key = await KeyOf(role);
        var expected = await Settled(key);
        Assert.Equal(expected, await Counts(Qgis, [$"{town.Address}ogc", key, .. expected.Keys]));
        if (key.Length > 0) Assert.Equal(expected, await Counts(Qgis, [$"{town.Address}ogc/k/{key}", "", .. expected.Keys]));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task OwsLib_finds_and_reads_every_collection(Role role)
    {
        Assert.SkipUnless(await Has("owslib.ogcapi.features"), "Not run: no OWSLib for /usr/bin/python3 (apt-get install python3-owslib).");
        var key = await KeyOf(role);
        Assert.Equal(await Settled(key), await Counts(OwsLib, [$"{town.Address}ogc", key]));
    }

    /// <summary>The key of this role; no words for whoever has none.</summary>
    private async Task<string> KeyOf(Role role) => role switch { Role.Public => "", Role.Analyst => await AnalystKey.Of(town), _ => await OgcProgram.KeyOf(town, role) };

    /// <summary>How many things each collection holds, once the rooms have told each other what crosses from one to the other: a new house does so in its first seconds.</summary>
    private async Task<Dictionary<string, int>> Settled(string key)
    {
        using var program = new OgcProgram(town.Address, key.Length > 0 ? key : null);
        for (var (tries, before) = (0, new Dictionary<string, int>()); ; tries++)
        {
            var counts = new Dictionary<string, int>();
            foreach (var name in await program.Collections())
                counts[name] = (await program.Walk($"/ogc/collections/{name}/items?limit=10000")).Count;
            if (tries > 20 || (counts.GetValueOrDefault("lieux-traites", 1) > 0 && counts.All(one => before.GetValueOrDefault(one.Key, -1) == one.Value))) return counts;
            before = counts;
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }
    }

    private static async Task<int> Ogrinfo(string service, string collection, string password)
    {
        var told = await Told("/usr/bin/ogrinfo", ["-ro", "-al", $"OAPIF:{service}", collection, "-oo", "PAGE_SIZE=7", .. password.Length > 0 ? (string[])["--config", "GDAL_HTTP_USERPWD", password] : []]);
        return told.Count(line => line.StartsWith("OGRFeature(", StringComparison.Ordinal));
    }

    private static async Task<Dictionary<string, int>> Counts(string script, string[] arguments) =>
        (await Told(Python, ["-c", script, .. arguments])).Where(line => line.StartsWith("count ", StringComparison.Ordinal)).Select(line => line.Split(' '))
            .ToDictionary(words => words[1], words => int.Parse(words[2], CultureInfo.InvariantCulture));

    private static async Task<bool> Has(string module) => File.Exists(Python) && (await Told(Python, ["-c", $"import {module}; print('there')"])).Contains("there");

    private static async Task<IReadOnlyList<string>> Told(string program, IEnumerable<string> arguments)
    {
        using var client = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaints = client.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var told = await client.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await client.WaitForExitAsync(TestContext.Current.CancellationToken);
        await complaints;
        return told.Split('\n');
    }
}
