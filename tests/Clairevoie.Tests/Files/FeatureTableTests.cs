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
