namespace Clairevoie.Publication.OpenData;

/// <summary>The catalogue for open-data portals: DCAT in JSON-LD, one data set for each extract, one distribution for each file of its last version.</summary>
public static class Catalogue
{
    /// <summary>The catalogue, ready to be written.</summary>
    /// <param name="versions">The last version of each extract, with its files.</param>
    /// <param name="publisher">The name of the house.</param>
    /// <param name="address">Where the house stands.</param>
    /// <param name="say">Words by their key.</param>
    public static object Of(IEnumerable<(ExtractVersion Version, IReadOnlyList<ExtractFile> Files)> versions, string publisher, string address, Func<string, string> say) => new Dictionary<string, object>
    {
        ["@context"] = new Dictionary<string, string> { ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/", ["foaf"] = "http://xmlns.com/foaf/0.1/", ["spdx"] = "http://spdx.org/rdf/terms#", ["owl"] = "http://www.w3.org/2002/07/owl#" },
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = publisher,
        ["dct:publisher"] = new Dictionary<string, string> { ["@type"] = "foaf:Agent", ["foaf:name"] = publisher },
        ["dcat:dataset"] = versions.Select(one => DataSet(one.Version, one.Files, publisher, address, say)),
    };

    private static Dictionary<string, object> DataSet(ExtractVersion version, IReadOnlyList<ExtractFile> files, string publisher, string address, Func<string, string> say) => new()
    {
        ["@type"] = "dcat:Dataset",
        ["@id"] = $"{address}/donnees/{version.Name}",
        ["dct:title"] = say($"extract.{version.Name}"),
        ["dct:description"] = say($"extract.{version.Name}.what"),
        ["dct:modified"] = version.MadeOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["owl:versionInfo"] = $"{version.Version}",
        ["dct:publisher"] = new Dictionary<string, string> { ["@type"] = "foaf:Agent", ["foaf:name"] = publisher },
        ["dcat:landingPage"] = $"{address}/donnees/{version.Name}/{version.Version}",
        ["dcat:distribution"] = files.Select(file => Distribution(file, address)),
    };

    private static Dictionary<string, object> Distribution(ExtractFile file, string address) => new Dictionary<string, object>
    {
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = file.File,
        ["dcat:downloadURL"] = $"{address}/donnees/{file.Name}/{file.Version}/{file.File}",
        ["dcat:mediaType"] = "text/csv",
        ["dcat:byteSize"] = file.Bytes,
        ["spdx:checksum"] = new Dictionary<string, string> { ["spdx:algorithm"] = "spdx:checksumAlgorithm_sha256", ["spdx:checksumValue"] = file.Sha256 },
    };
}
