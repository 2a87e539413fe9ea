using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Store;
using Clairevoie.Windows.Exports;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Ogc;

/// <summary>Layers taken away as files: by whom, what is in them, and that the programs of others open them.</summary>
public sealed class ExportsTests(InhabitedTown town)
{
    private static readonly Question Purposes = Question.In<ExportsTests>("Ogc/export_purposes");

    [Fact]
    public async Task Nobody_takes_away_what_they_may_not_see_and_an_unknown_form_is_not_there()
    {
        foreach (var role in (Role[])[Role.Public, Role.CareTeam, Role.Landlord])
        {
            var visitor = await town.SignedIn(role);
            foreach (var layer in town.Parts.GetServices<Layer>().Where(layer => AccessTable.BestSight(role, layer.Subject) < layer.AtLeast))
                foreach (var form in ExportDoors.Forms)
                    Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/carte/fichiers/{layer.Name}.{form}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/carte/fichiers/nuisances.exe")).StatusCode);
        }
    }

    [Fact]
    public async Task Every_form_holds_as_many_things_as_the_map_and_leaves_a_trace()
    {
        var visitor = await town.SignedIn(Role.Analyst);
        foreach (var name in (string[])["points-de-deal", "ventes-signalees", "reseaux"])
        {
            using var drawn = JsonDocument.Parse(await Text(visitor, $"/carte/couches/{name}.geojson"));
            var expected = drawn.RootElement.GetProperty("features").GetArrayLength();
            Assert.NotEqual(0, expected);
            using var taken = JsonDocument.Parse(await Text(visitor, $"/carte/fichiers/{name}.geojson"));
            Assert.Equal(expected, taken.RootElement.GetProperty("features").GetArrayLength());
            Assert.Equal(expected + 1, (await Text(visitor, $"/carte/fichiers/{name}.csv")).TrimEnd().Split('\n').Length);
        }

        var kept = await town.Parts.GetRequiredService<Cellar>().Of(Room.Intelligence).Look(room => room.Rows<string>(Purposes), TestContext.Current.CancellationToken);
        Assert.Contains("layer taken away as csv DealPoint points-de-deal", kept);
    }

    [Theory]
    [InlineData("points-de-deal", "Point")]
    [InlineData("ventes-signalees", "Multi Polygon")]
    [InlineData("reseaux", "Multi Line String")]
    public async Task A_geopackage_opens_in_gdal_whole_with_its_index(string name, string shape)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/ogrinfo"), "Not run: no ogrinfo at /usr/bin/ogrinfo (apt-get install gdal-bin).");
        var (file, count) = await Package(name);
        var told = await Told("/usr/bin/ogrinfo", ["-so", "-al", file]);
        Assert.Contains($"Geometry: {shape}", told, StringComparison.Ordinal);
        Assert.Contains($"Feature Count: {count}", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Warning", told, StringComparison.Ordinal);
        Assert.Contains("HasSpatialIndex (Integer) = 1", await Told("/usr/bin/ogrinfo", ["-q", "-sql", $"select HasSpatialIndex('{name}', 'geom') as HasSpatialIndex", file]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("points-de-deal", "Point")]
    [InlineData("ventes-signalees", "Multi Polygon")]
    [InlineData("reseaux", "Multi Line String")]
    public async Task A_flatgeobuf_is_read_by_gdal_like_the_geopackage(string name, string shape)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/ogr2ogr"), "Not run: no ogr2ogr at /usr/bin/ogr2ogr (apt-get install gdal-bin).");
        var file = await Taken(name, "fgb");
        var told = await Told("/usr/bin/ogrinfo", ["-so", "-al", file]);
        Assert.Contains($"Geometry: {shape}", told, StringComparison.Ordinal);
        Assert.Contains("ID[\"EPSG\",4326]", told, StringComparison.Ordinal);
        Assert.DoesNotContain("ERROR", told, StringComparison.Ordinal);
        Assert.Equal(await AsCsv(await Taken(name, "gpkg"), "geom", "feature_id"), await AsCsv(file, "geometry", "id"));

        async Task<IEnumerable<string>> AsCsv(string taken, string where, string id) =>
            (await Told("/usr/bin/ogr2ogr", ["-f", "CSV", "/vsistdout/", taken, "-lco", "GEOMETRY=AS_WKT", "-nlt", "PROMOTE_TO_MULTI", "-lco", "STRING_QUOTING=ALWAYS", "-dialect", "SQLITE", "-sql", $"select {where} as geometry, {id} as id from \"{name}\" order by 2"])).Split('\n');
    }

    [Fact]
    public async Task A_geopackage_opens_in_qgis_with_the_classes_of_the_map()
    {
        const string Python = "/usr/bin/python3", Ask = """
            import os, sys
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            from qgis.core import QgsApplication, QgsVectorLayer
            house = QgsApplication([], False); house.initQgis()
            layer = QgsVectorLayer(sys.argv[1] + "|layername=ventes-signalees", "x", "ogr")
            layer.loadDefaultStyle()
            print("style", layer.isValid(), layer.renderer().type(), layer.renderer().classAttribute(), len(layer.renderer().ranges()))
            house.exitQgis()
            """;
        Assert.SkipUnless(File.Exists(Python) && (await Told(Python, ["-c", "import qgis.core; print('there')"])).Contains("there", StringComparison.Ordinal), "Not run: no QGIS for /usr/bin/python3 (apt-get install python3-qgis).");
        var told = await Told(Python, ["-c", Ask, (await Package("ventes-signalees")).File]);
        Assert.Matches("style True graduatedSymbol reports [2-5]", told);
    }

    private async Task<string> Taken(string name, string form)
    {
        using var answer = await (await town.SignedIn(Role.Analyst)).Get($"/carte/fichiers/{name}.{form}");
        var file = Path.Combine(town.Var, $"{name}-{Guid.NewGuid():N}.{form}");
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return file;
    }

    private async Task<(string File, int Count)> Package(string name)
    {
        var visitor = await town.SignedIn(Role.Analyst);
        using var drawn = JsonDocument.Parse(await Text(visitor, $"/carte/couches/{name}.geojson"));
        using var answer = await visitor.Get($"/carte/fichiers/{name}.gpkg");
        var file = Path.Combine(town.Var, $"{name}-{Guid.NewGuid():N}.gpkg");
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        for (var tries = 0; tries < 50 && Left().Any(); tries++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Empty(Left()); // what was sent is gone
        return (file, drawn.RootElement.GetProperty("features").GetArrayLength());
    }

    // Long exports are kept beside for their owners, under names of their own.
    private IEnumerable<string> Left() => Directory.GetFiles(Path.Combine(town.Var, "exports")).Where(file => !Path.GetFileName(file).StartsWith("job-", StringComparison.Ordinal));

    private static async Task<string> Text(Visitor visitor, string address)
    {
        using var answer = await visitor.Get(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> Told(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaints = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var told = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return $"{told}\n{await complaints}";
    }
}
