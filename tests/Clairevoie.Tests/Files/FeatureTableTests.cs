using System.Text;
using Clairevoie.Hall.Files;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Clairevoie.Tests.Files;

/// <summary>GeoJSON and GeoPackages are read as tables; what is not one, or would run something, is refused.</summary>
public sealed class FeatureTableTests : IDisposable
{
    private const string Founding = """
        create table gpkg_contents (table_name text, data_type text);
        create table gpkg_geometry_columns (table_name text, column_name text, srs_id integer);
        insert into gpkg_geometry_columns values ('points', 'geom', 4326);
        insert into gpkg_contents values ('points', 'features');
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("clairevoie-features-").FullName;

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""")]
    [InlineData("""{"type":"Feature","geometry":null,"properties":{}}""")]
    public void Json_without_features_is_refused(string text) => Assert.Equal("not-features", Refused(Json(text)).Code);

    [Theory]
    [InlineData("""[1]""", "not-features")]
    [InlineData("""[{"type":"Feature"}]""", "not-features")]
    [InlineData("""[{"type":"Feature","properties":{"a":[1]}}]""", "not-a-cell")]
    [InlineData("""[{"type":"Feature","properties":{"a":{"b":1}}}]""", "not-a-cell")]
    public void A_feature_that_is_no_row_is_refused_by_its_line(string features, string code)
    {
        var fault = Refused(Json($$"""{"type":"FeatureCollection","features":{{features}}}"""));

        Assert.Equal((2, code), (fault.Line, fault.Code));
    }

    [Fact]
    public void Json_deeper_than_anybody_writes_is_refused() =>
        Assert.Equal("not-features", Refused(Json($$"""{"features":{{new string('[', 5000)}}""")).Code);

    [Fact]
    public void A_feature_is_a_row_and_its_point_two_columns()
    {
        using var table = Table.Open(Json("""{"type":"FeatureCollection","features":[{"type":"Feature","id":"x1","geometry":{"type":"Point","coordinates":[2.35,48.88]},"properties":{"name":"Halle","many":12.50,"none":null}},{"type":"Feature","geometry":null,"properties":{"other":true}}]}"""));
        var rows = table.Rows.ToList();

        Assert.Equal(["id", "name", "many", "none", "other", "longitude", "latitude"], table.Columns);
        Assert.Equal(("x1", "Halle", "12.5", "", "2.35", "48.88"), (rows[0]["id"], rows[0]["name"], rows[0]["many"], rows[0]["none"], rows[0]["longitude"], rows[0]["latitude"]));
        Assert.Equal(("", "true", ""), (rows[1]["id"], rows[1]["other"], rows[1]["longitude"]));
    }

    [Fact]
    public void An_outline_is_a_cell_of_well_known_text()
    {
        using var table = Table.Open(Json("""{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":{"type":"Polygon","coordinates":[[[2,48],[2.1,48],[2.1,48.1],[2,48]]]},"properties":{}},{"type":"Feature","id":"b","geometry":{"type":"MultiLineString","coordinates":[[[2,48],[2.1,48]]]},"properties":{}},{"type":"Feature","id":"c","geometry":null,"properties":{}}]}"""));

        Assert.Equal(["id", "wkt"], table.Columns);
        Assert.Equal(["POLYGON ((2 48, 2.1 48, 2.1 48.1, 2 48))", "MULTILINESTRING ((2 48, 2.1 48))", ""], table.Rows.Select(row => row["wkt"]));
    }

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[[[2,48],[2.1,48]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""")]
    [InlineData("""{"type":"Curve","coordinates":[[2,48]]}""")]
    [InlineData("""{"type":"LineString","coordinates":[["x","y"],[2,48]]}""")]
    public void A_shape_that_is_none_is_refused_by_its_line(string shape)
    {
        var fault = Refused(Json($$$"""{"features":[{"type":"Feature","geometry":{{{shape}}},"properties":{}}]}"""));

        Assert.Equal((2, "wkt", "not-features"), (fault.Line, fault.Column, fault.Code));
    }

    [Fact]
    public async Task A_flatgeobuf_that_gdal_wrote_is_a_table_with_and_without_its_index()
    {
        const string Program = "/usr/bin/ogr2ogr";
        Assert.SkipUnless(File.Exists(Program), "Not run: no ogr2ogr at /usr/bin/ogr2ogr (apt-get install gdal-bin).");
        var from = Json("""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[2,48],[3,48],[3,49],[2,48]],[[2.5,48.1],[2.6,48.1],[2.6,48.2],[2.5,48.1]]]},"properties":{"name":"Été","many":3,"part":0.5,"day":"2026-11-22","yes":true}}]}""");
        foreach (var index in (string[])["YES", "NO"])
        {
            var file = Path.Combine(folder, $"{index}.fgb");
            await System.Diagnostics.Process.Start(Program, ["-f", "FlatGeobuf", file, from, "-lco", $"SPATIAL_INDEX={index}"]).WaitForExitAsync(TestContext.Current.CancellationToken);
            using var table = Table.Open(file);
            var row = Assert.Single(table.Rows);
            Assert.Equal(("Été", "3", "0.5", "true"), (row["name"], row["many"], row["part"], row["yes"]));
            Assert.Equal("POLYGON ((2 48, 3 48, 3 49, 2 48), (2.5 48.1, 2.6 48.1, 2.6 48.2, 2.5 48.1))", row["wkt"]);
        }
    }

    [Fact]
    public async Task A_flatgeobuf_in_metres_or_whose_bytes_are_broken_is_refused_and_never_a_fault_of_ours()
    {
        const string Program = "/usr/bin/ogr2ogr";
        Assert.SkipUnless(File.Exists(Program), "Not run: no ogr2ogr at /usr/bin/ogr2ogr (apt-get install gdal-bin).");
        var from = Json("""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[2,48],[3,48],[3,49],[2,48]]]},"properties":{"name":"a","many":3}}]}""");
        var (metres, sound) = (Path.Combine(folder, "metres.fgb"), Path.Combine(folder, "sound.fgb"));
        await System.Diagnostics.Process.Start(Program, ["-f", "FlatGeobuf", metres, from, "-t_srs", "EPSG:2154"]).WaitForExitAsync(TestContext.Current.CancellationToken);
        await System.Diagnostics.Process.Start(Program, ["-f", "FlatGeobuf", sound, from]).WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("not-features", Refused(metres).Code);

        var (bytes, chance) = (await File.ReadAllBytesAsync(sound, TestContext.Current.CancellationToken), new Random(1));
        for (var turn = 0; turn < 2000; turn++)
        {
            byte[] broken = [.. bytes[..chance.Next(8, bytes.Length + 1)]];
            for (var change = 0; change < 4; change++) broken[chance.Next(4, broken.Length)] = (byte)chance.Next(256);
            await File.WriteAllBytesAsync(metres, broken, TestContext.Current.CancellationToken);
            Assert.True(await Record.ExceptionAsync(() => Task.Run(() => Read(metres), TestContext.Current.CancellationToken)) is null or FileRefusedException);
        }

        static void Read(string file)
        {
            using var table = Table.Open(file);
            _ = table.Rows.Count();
        }
    }

    [Fact]
    public void A_database_that_is_no_geopackage_is_refused() => Assert.Equal("not-features", Refused(Package("create table a (b text);")).Code);

    [Fact]
    public void A_geopackage_whose_bytes_are_broken_is_refused()
    {
        var file = Package(Founding + "create table points (fid integer primary key, geom blob, name text);");
        var bytes = File.ReadAllBytes(file);
        Array.Fill(bytes, (byte)0xFF, 100, bytes.Length - 100);
        File.WriteAllBytes(file, bytes);

        Assert.Equal("not-features", Refused(file).Code);
    }

    [Theory]
    [InlineData("create view points as select randomblob(1000000000) as geom, 'x' as name;")]
    [InlineData("create table points (fid integer primary key, geom blob, name text generated always as (hex(zeroblob(100000000))) virtual); insert into points (geom) values (null);")]
    public void What_would_run_something_of_its_own_is_no_layer(string words) => Assert.Equal("not-features", Refused(Package(Founding + words)).Code);

    [Fact]
    public void A_layer_in_metres_is_refused_rather_than_misplaced() =>
        Assert.Equal("not-features", Refused(Package(Founding.Replace("4326", "2154", StringComparison.Ordinal) + "create table points (fid integer primary key, geom blob, name text);")).Code);

    [Fact]
    public void A_geopackage_is_a_table()
    {
        using var table = Table.Open(Package(Founding + """
            create table points (fid integer primary key, geom blob, feature_id text, name text, many integer);
            insert into points values (1, x'47500001E61000000101000000CDCCCCCCCCCC0240713D0AD7A3704840', 'x1', 'Halle', 12), (2, null, 'x2', null, null);
            """));
        var rows = table.Rows.ToList();

        Assert.Equal(["id", "name", "many", "longitude", "latitude"], table.Columns);
        Assert.Equal(("x1", "Halle", "12", "2.35", "48.88"), (rows[0]["id"], rows[0]["name"], rows[0]["many"], rows[0]["longitude"], rows[0]["latitude"]));
        Assert.Equal(("x2", "", ""), (rows[1]["id"], rows[1]["name"], rows[1]["longitude"]));
    }

    [Fact]
    public void A_shape_that_is_cut_short_is_refused_by_its_line()
    {
        using var table = Table.Open(Package(Founding + "create table points (fid integer primary key, geom blob, name text); insert into points values (1, x'475000', 'Halle');"));

        Assert.Equal(2, Assert.Throws<FileRefusedException>(() => table.Rows.ToList()).Fault.Line);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static FileFault Refused(string file) => Assert.Throws<FileRefusedException>(() =>
    {
        using var table = Table.Open(file);
        _ = table.Rows.Count();
    }).Fault;

    private string Json(string text)
    {
        var file = Path.Combine(folder, "some.geojson");
        File.WriteAllText(file, text, Encoding.UTF8);
        return file;
    }

    private string Package(string words)
    {
        var file = Path.Combine(folder, "some.gpkg");
        using var link = new SqliteConnection($"Data Source={file};Pooling=False");
        link.Open();
        using var command = link.CreateCommand();
        command.CommandText = words;
        command.ExecuteNonQuery();
        return file;
    }
}
