using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Exports;

/// <summary>Writes a layer as a GeoPackage: one table of features with its index, and the style in which QGIS opens it.</summary>
public sealed class GeoPackage : IDisposable
{
    public const string Type = "application/geopackage+sqlite3";

    private readonly SqliteConnection link;
    private readonly Layer layer;

    private GeoPackage(string file, Layer layer)
    {
        this.layer = layer;
        link = new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        link.Open();
    }

    /// <summary>Founds a package in an empty file.</summary>
    public static GeoPackage Found(string file, Layer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        var package = new GeoPackage(file, layer);
        package.Run(GpkgText.Founding);
        package.Run(GpkgText.Features(layer));
        return package;
    }

    /// <summary>Opens what was begun.</summary>
    public static GeoPackage Open(string file, Layer layer) => new(file, layer);

    /// <summary>Lets go of all features after so many; false where there are fewer, where the package was closed already, or where it is none.</summary>
    public bool GoesOn(long after)
    {
        try
        {
            if (Number(GpkgText.IsThere, ("table", layer.Name)) == 0 || Number(GpkgText.IsWhole, ("table", layer.Name)) > 0 || Number(GpkgText.HowMany(layer)) < after) return false;
            Run(GpkgText.Cut(layer), ("after", after), ("table", layer.Name));
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Adds features, all of them or none.</summary>
    public void Put(IReadOnlyList<LayerFeature> features, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(features);
        using var deed = link.BeginTransaction();
        using var put = link.CreateCommand();
        put.CommandText = GpkgText.Feature(layer);
        foreach (var feature in features)
        {
            stop.ThrowIfCancellationRequested();
            put.Parameters.Clear();
            Give(put, "geom", GpkgShape.Of(feature.Geometry));
            Give(put, "id", feature.Id);
            for (var place = 0; place < layer.Fields.Count; place++) Give(put, $"v{place}", FieldValue.Of(layer.Fields[place].Kind, feature.Values.GetValueOrDefault(layer.Fields[place].Key)));
            put.ExecuteNonQuery();
            if (feature.Geometry.EnvelopeInternal is { IsNull: false } here) Run(GpkgText.Box(layer), ("west", here.MinX), ("east", here.MaxX), ("south", here.MinY), ("north", here.MaxY));
        }

        deed.Commit();
    }

    /// <summary>Says what the package holds, and in which style it opens.</summary>
    public void Close()
    {
        var (box, counted) = (Extent(), Counted());
        using var deed = link.BeginTransaction();
        Run(GpkgText.Contents, ("table", layer.Name), ("title", layer.Title()), ("shape", GpkgText.ShapeOf(layer)),
            ("west", Side(box, box.MinX)), ("south", Side(box, box.MinY)), ("east", Side(box, box.MaxX)), ("north", Side(box, box.MaxY)));
        Run(GpkgText.Style, ("table", layer.Name), ("title", layer.Title()), ("qml", QgisStyle.Of(layer, LayerSeen.BoundsOf(counted), counted.LastOrDefault())));
        Run(GpkgText.Triggers(layer));
        deed.Commit();
    }

    public void Dispose() => link.Dispose();

    private Envelope Extent()
    {
        using var ask = Command(GpkgText.Extent(layer));
        using var told = ask.ExecuteReader();
        return told.Read() && !told.IsDBNull(0) ? new(told.GetDouble(0), told.GetDouble(1), told.GetDouble(2), told.GetDouble(3)) : new();
    }

    // What the layer counts, the least first.
    private List<double> Counted()
    {
        var counted = new List<double>();
        if (QgisStyle.CountedBy(layer) is not { } field) return counted;
        using var ask = Command(GpkgText.Numbers(layer, field));
        using var told = ask.ExecuteReader();
        while (told.Read()) counted.Add(told.GetDouble(0));
        return counted;
    }

    private static double? Side(Envelope box, double side) => box.IsNull ? null : side;

    private long Number(string words, params (string Name, object? Value)[] given)
    {
        using var command = Command(words, given);
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Run(string words, params (string Name, object? Value)[] given)
    {
        using var command = Command(words, given);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string words, params (string Name, object? Value)[] given)
    {
        var command = link.CreateCommand();
        command.CommandText = words;
        foreach (var (name, value) in given) Give(command, name, value);
        return command;
    }

    private static void Give(SqliteCommand command, string name, object? value) => command.Parameters.AddWithValue($"@{name}", value ?? DBNull.Value);
}
