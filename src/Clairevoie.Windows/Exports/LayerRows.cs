using System.Globalization;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Ogc;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Exports;

/// <summary>A layer as the rows of a table: its identifier, the layer's fields under their names, and where it lies: a point in two columns, another shape as well-known text.</summary>
public static class LayerRows
{
    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Columns(Layer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return ["id", .. layer.Fields.Select(field => field.Key), .. layer.Shape == LayerShape.Point ? (string[])["longitude", "latitude"] : ["wkt"]];
    }

    /// <summary>The columns that hold numbers.</summary>
    public static IReadOnlySet<string> Numbers(Layer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return layer.Fields.Where(field => field.Kind is FieldKind.Whole or FieldKind.Number).Select(field => field.Key).Concat(["longitude", "latitude"]).ToHashSet();
    }

    /// <summary>The cells of one feature.</summary>
    public static IReadOnlyList<string> Of(Layer layer, LayerFeature feature)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(feature);
        return [feature.Id, .. layer.Fields.Select(field => Cell(field, feature)), .. Where(layer, feature.Geometry)];
    }

    private static string Cell(LayerField field, LayerFeature feature) =>
        Convert.ToString(FieldValue.Of(field.Kind, feature.Values.GetValueOrDefault(field.Key)), CultureInfo.InvariantCulture) ?? "";

    private static string[] Where(Layer layer, Geometry shape) => layer.Shape == LayerShape.Point
        ? shape is Point { IsEmpty: false } point ? [Degrees(point.X), Degrees(point.Y)] : ["", ""]
        : [shape.IsEmpty ? "" : shape.AsText()];

    private static string Degrees(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
