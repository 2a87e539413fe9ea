using System.Globalization;
using System.Xml.Linq;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Exports;

/// <summary>The style of a layer as QGIS reads it: the classes and the colours of the shared map.</summary>
public static class QgisStyle
{
    private const string Edge = "69,42,110,255";

    /// <summary>From what counts least to what counts most, as on the map.</summary>
    private static readonly string[] Colours = ["217,201,230,255", "183,159,208,255", "146,116,184,255", "109,76,154,255", "69,42,110,255"];

    /// <summary>The style of a layer whose classes begin at these numbers, of which the last ends with the greatest.</summary>
    public static string Of(Layer layer, IReadOnlyList<double> bounds, double most)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(bounds);
        var drawn = bounds.Count > 0 && CountedBy(layer) is { } counted ? Classes(layer, counted.Key, bounds, most) : Alike(layer);
        var style = new XElement("qgis", new XAttribute("version", "3.22.0"), new XAttribute("styleCategories", "Symbology"), drawn);
        return $"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{style}";
    }

    /// <summary>The field by whose numbers a layer is drawn in classes; nothing where it holds none.</summary>
    public static LayerField? CountedBy(Layer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return layer.Fields.FirstOrDefault(field => field.Kind is FieldKind.Whole or FieldKind.Number);
    }

    private static XElement Alike(Layer layer) => new(
        "renderer-v2", new XAttribute("type", "singleSymbol"), new XAttribute("symbollevels", 0), new XAttribute("enableorderby", 0),
        new XElement("symbols", Symbol(layer, "0", layer.Shape == LayerShape.Point ? Edge : "69,42,110,31")));

    private static XElement Classes(Layer layer, string counted, IReadOnlyList<double> bounds, double most)
    {
        string Upper(int rank) => Number(rank + 1 < bounds.Count ? Below(bounds[rank + 1]) : most);
        return new(
            "renderer-v2", new XAttribute("type", "graduatedSymbol"), new XAttribute("attr", counted), new XAttribute("graduatedMethod", "GraduatedColor"), new XAttribute("symbollevels", 0), new XAttribute("enableorderby", 0),
            new XElement("ranges", bounds.Select((bound, rank) => new XElement(
                "range", new XAttribute("lower", Number(bound)), new XAttribute("upper", Upper(rank)), new XAttribute("symbol", rank), new XAttribute("render", "true"),
                new XAttribute("label", $"{Number(bound)} – {Upper(rank)}")))),
            new XElement("symbols", bounds.Select((_, rank) => Symbol(layer, rank.ToString(CultureInfo.InvariantCulture), Colours[rank + (Colours.Length - bounds.Count)]))));
    }

    private static XElement Symbol(Layer layer, string name, string colour)
    {
        var (type, kind, said) = layer.Shape switch
        {
            LayerShape.Point => ("marker", "SimpleMarker", new[] { ("name", "circle"), ("color", colour), ("outline_color", "255,255,255,255"), ("size", "3"), ("size_unit", "MM") }),
            LayerShape.Line => ("line", "SimpleLine", [("line_color", Edge), ("line_width", "0.6"), ("line_width_unit", "MM")]),
            _ => ("fill", "SimpleFill", [("color", colour), ("style", "solid"), ("outline_color", Edge), ("outline_width", "0.2"), ("outline_width_unit", "MM")]),
        };
        var options = said.Select(one => new XElement("Option", new XAttribute("name", one.Item1), new XAttribute("value", one.Item2), new XAttribute("type", "QString")));
        return new(
            "symbol", new XAttribute("type", type), new XAttribute("name", name), new XAttribute("alpha", 1), new XAttribute("clip_to_extent", 1), new XAttribute("force_rhr", 0),
            new XElement("layer", new XAttribute("class", kind), new XAttribute("enabled", 1), new XAttribute("pass", 0), new XAttribute("locked", 0), new XElement("Option", new XAttribute("type", "Map"), options)));
    }

    // Ranges of QGIS hold both their ends: a class of whole numbers ends just before the next.
    private static double Below(double bound) => double.IsInteger(bound) ? bound - 1 : bound;

    private static string Number(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
