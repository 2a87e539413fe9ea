using System.Globalization;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans.Ledger;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Indicators;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>The bilan as open-data portals read it: a DCAT data set with its files, in JSON-LD.</summary>
/// <remarks>Data Catalog Vocabulary, version 3 (W3C 2024); titles in both languages. The figures themselves go along as rows of CSV on the Web.</remarks>
internal static class BilanCatalogue
{
    private static readonly Dictionary<string, object> Context = new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/", ["foaf"] = "http://xmlns.com/foaf/0.1/", ["xsd"] = "http://www.w3.org/2001/XMLSchema#", ["adms"] = "http://www.w3.org/ns/adms#", ["csvw"] = "http://www.w3.org/ns/csvw#", ["@vocab"] = "urn:clairevoie:claims#",
    };

    public static Dictionary<string, object?> Of((int Year, string Territory) of, EditionRead? read, string publisher, string host, IEnumerable<Claim> claims)
    {
        var (year, territory) = of;
        var edition = read?.Edition;
        var address = string.Create(CultureInfo.InvariantCulture, $"{host}/bilan/{year}");
        var query = $"?territoire={territory}";
        return new()
        {
            ["@context"] = Context, ["@id"] = $"{address}{query}", ["@type"] = "dcat:Dataset",
            ["dct:title"] = new[] { Said($"Bilan {year}, {publisher}", "fr"), Said($"Yearly report {year}, {publisher}", "en") },
            ["dct:description"] = new[] { Said("Chiffres publiés, chacun avec sa définition, sa période, son territoire, sa source et sa version.", "fr"), Said("Published figures, each with its definition, period, territory, source and version.", "en") },
            ["dct:publisher"] = new Dictionary<string, object> { ["@type"] = "foaf:Agent", ["foaf:name"] = publisher },
            ["dct:spatial"] = territory, ["dct:language"] = new[] { "fr", "en" },
            ["dct:issued"] = edition is null ? null : Day(edition.PublishedOn), ["dcat:version"] = edition?.Number.ToString(CultureInfo.InvariantCulture),
            ["dct:temporal"] = new Dictionary<string, object> { ["@type"] = "dct:PeriodOfTime", ["dcat:startDate"] = Day(new(year, 1, 1)), ["dcat:endDate"] = Day(new(year, 12, 31)) },
            ["csvw:table"] = ClaimsJson.Table(claims),
            ["dct:provenance"] = read?.Statements.Values.Where(stated => stated.Reason.Length > 0).Select(Restated).ToArray(),
            ["dct:hasPart"] = edition?.Ledger.Select(Entry).ToArray(),
            ["dcat:landingPage"] = $"{address}{query}",
            ["dcat:distribution"] = new[] { File("chiffres.csv", "text/csv"), File("registre.csv", "text/csv"), File("chiffres.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), File("bilan.pdf", "application/pdf") },
        };

        Dictionary<string, object> File(string name, string type) => new() { ["@type"] = "dcat:Distribution", ["dct:title"] = name, ["dcat:mediaType"] = type, ["dcat:downloadURL"] = $"{address}/{name}{query}" };
    }

    // Which version of a figure replaced which, when and why; what each said stands in the table.
    private static Dictionary<string, object> Restated(FrozenValue stated) => new()
    {
        ["dct:identifier"] = stated.Claim, ["dcat:version"] = stated.Version, ["dct:issued"] = Day(stated.PublishedOn), ["adms:versionNotes"] = Said(stated.Reason, "fr"),
    };

    private static Dictionary<string, object?> Entry(LedgerEntry entry) => entry switch
    {
        { Promise: { Promise: var made } } => new()
        {
            ["dct:type"] = "promise", ["dct:identifier"] = made.Code, ["dct:title"] = Said(made.Said, "fr"), ["dct:creator"] = made.Who, ["dct:date"] = made.SaidOn,
            ["dct:source"] = string.Join(" ; ", new[] { made.Document, made.Source }.Where(source => source.Length > 0)), ["adms:status"] = entry.State,
        },
        { Evaluation: { } told } => new()
        {
            ["dct:type"] = "evaluation", ["dct:identifier"] = told.Id.ToString("D"), ["dct:spatial"] = told.Territory, ["dct:subject"] = told.Action.ToString(),
            ["dct:dateSubmitted"] = Day(told.SealedOn), ["dct:conformsTo"] = $"sha256:{told.Seal}", ["dct:description"] = told.Outcome, ["adms:status"] = entry.State,
        },
        _ => new() { ["dct:identifier"] = entry.About, ["adms:status"] = entry.State },
    };

    private static Dictionary<string, object> Said(string words, string language) => new() { ["@value"] = words, ["@language"] = language };

    private static Dictionary<string, object> Day(DateOnly day) => new() { ["@type"] = "xsd:date", ["@value"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
