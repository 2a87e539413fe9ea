using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Exports;

/// <summary>Writes what is seen of a layer as a GeoPackage: one table of features with its index, and the style in which QGIS opens it.</summary>
public static class GeoPackage
{
    public const string Type = "application/geopackage+sqlite3";

    /// <summary>Writes the file; it must not be there yet.</summary>
    public static async Task Write(string file, LayerSeen seen, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(seen);
        await using var link = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await link.OpenAsync(stop);
        Run(link, GpkgText.Founding);
        await using var deed = await link.BeginTransactionAsync(stop);
        Run(link, GpkgText.Features(seen.Layer));
        var box = Fill(link, seen, stop);
        Run(link, GpkgText.Contents, ("table", seen.Layer.Name), ("title", seen.Layer.Title()), ("shape", GpkgText.ShapeOf(seen.Layer)),
            ("west", Side(box, box.MinX)), ("south", Side(box, box.MinY)), ("east", Side(box, box.MaxX)), ("north", Side(box, box.MaxY)));
        Run(link, GpkgText.Style, ("table", seen.Layer.Name), ("title", seen.Layer.Title()), ("qml", QgisStyle.Of(seen)));
        Run(link, GpkgText.Triggers(seen.Layer));
        await deed.CommitAsync(stop);
    }

    private static Envelope Fill(SqliteConnection link, LayerSeen seen, CancellationToken stop)
    {
        var (layer, box) = (seen.Layer, new Envelope());
        using var put = link.CreateCommand();
        put.CommandText = GpkgText.Feature(layer);
        foreach (var (feature, _) in seen.Seen)
        {
            stop.ThrowIfCancellationRequested();
            put.Parameters.Clear();
            Give(put, "geom", GpkgShape.Of(feature.Geometry));
            Give(put, "id", feature.Id);
            for (var place = 0; place < layer.Fields.Count; place++) Give(put, $"v{place}", FieldValue.Of(layer.Fields[place].Kind, feature.Values.GetValueOrDefault(layer.Fields[place].Key)));
            put.ExecuteNonQuery();
            if (feature.Geometry.EnvelopeInternal is not { IsNull: false } here) continue;
            Run(link, GpkgText.Box(layer), ("west", here.MinX), ("east", here.MaxX), ("south", here.MinY), ("north", here.MaxY));
            box.ExpandToInclude(here);
        }

        return box;
    }

    private static double? Side(Envelope box, double side) => box.IsNull ? null : side;

    private static void Run(SqliteConnection link, string words, params (string Name, object? Value)[] given)
    {
        using var command = link.CreateCommand();
        command.CommandText = words;
        foreach (var (name, value) in given) Give(command, name, value);
        command.ExecuteNonQuery();
    }

    private static void Give(SqliteCommand command, string name, object? value) => command.Parameters.AddWithValue($"@{name}", value ?? DBNull.Value);
}
