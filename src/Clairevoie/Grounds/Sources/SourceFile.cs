using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Clairevoie.Commands;
using Clairevoie.Hall.Where;

namespace Clairevoie.Grounds.Sources;

/// <summary>One file of a folder of open data, and what it was taken for.</summary>
internal sealed partial record SourceFile(FileInfo File, SourceKind Kind)
{
    /// <summary>Looks at the beginning of a file: its first feature, or its line of titles.</summary>
    public static SourceFile LookAt(FileInfo file)
    {
        var name = file.Extension == ".gz" ? Path.GetFileNameWithoutExtension(file.Name) : file.Name;
        var kind = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".geojson" or ".json" => OfFeatures(file),
            ".csv" => OfTitles(file),
            _ => SourceKind.Other,
        };
        return new(file, kind);
    }

    /// <summary>The text of the file, unpacked.</summary>
    public static StreamReader Text(FileInfo file) =>
        new(file.Extension == ".gz" ? new GZipStream(file.OpenRead(), CompressionMode.Decompress) : file.OpenRead());

    private static SourceKind OfTitles(FileInfo file)
    {
        using var text = Text(file);
        return BanFile.Understands(text.ReadLine() ?? "") ? SourceKind.Addresses : SourceKind.Other;
    }

    private static SourceKind OfFeatures(FileInfo file)
    {
        using var features = new FeatureStream(file);
        return features.Next() ? Of(features.Current) : SourceKind.Other;
    }

    private static SourceKind Of(JsonElement feature)
    {
        var tags = new SourceTags(feature);
        return SourceShape.Of(feature)?.Dimension switch
        {
            NetTopologySuite.Geometries.Dimension.Surface => Outline(tags.Code),
            NetTopologySuite.Geometries.Dimension.Curve when tags.Mode is not null => SourceKind.Rail,
            NetTopologySuite.Geometries.Dimension.Curve when tags.Name is not null => SourceKind.Streets,
            NetTopologySuite.Geometries.Dimension.Point when tags.Name is not null && (tags.Line ?? tags.Mode) is not null => SourceKind.Stations,
            _ => SourceKind.Other,
        };
    }

    private static SourceKind Outline(string? code) => code switch
    {
        null => SourceKind.Other,
        _ when Arrondissement().IsMatch(code) => SourceKind.Arrondissements,
        _ when Commune().IsMatch(code) => SourceKind.Communes,
        _ when Quarter().IsMatch(code) => SourceKind.Quarters,
        _ => SourceKind.Other,
    };

    // Paris 75101 to 75120, Lyon 69381 to 69389, Marseille 13201 to 13216: the official geographic code of INSEE.
    [GeneratedRegex("^(751(0[1-9]|1[0-9]|20)|6938[1-9]|132(0[1-9]|1[0-6]))$")]
    private static partial Regex Arrondissement();

    [GeneratedRegex("^[0-9][0-9AB][0-9]{3}$")]
    private static partial Regex Commune();

    [GeneratedRegex("^[0-9][0-9AB][0-9]{4,7}$")]
    private static partial Regex Quarter();
}
