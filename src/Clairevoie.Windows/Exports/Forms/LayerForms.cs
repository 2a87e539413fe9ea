using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Ogc;

namespace Clairevoie.Windows.Exports.Forms;

/// <summary>The forms in which a layer leaves as a file.</summary>
public static class LayerForms
{
    /// <summary>The name of each, as addresses say it, with its media type.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>
    {
        ["csv"] = "text/csv; charset=utf-8",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["geojson"] = FeatureJson.Type,
        ["gpkg"] = GeoPackage.Type,
        ["fgb"] = "application/vnd.flatgeobuf",
    };

    /// <summary>What writes a layer in a form.</summary>
    internal static ILayerPen Open(string form, string file, Layer layer) => form switch
    {
        "xlsx" => new WorkbookPen(file, layer),
        "gpkg" => new PackagePen(file, layer),
        "fgb" => new FlatPen(file, layer),
        _ => new TextPen(file, layer, form),
    };
}
