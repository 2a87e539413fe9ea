using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Bilans.Ledger;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Publication;

/// <summary>What a bilan gives out as a file is read back as the same figures, in each of its three forms.</summary>
public sealed class BilanFilesTests : IDisposable
{
    private static readonly Gazetteer Places = RegisterFiles.Read(PublishedFolder.Path).Places;
    private static readonly IReadOnlyList<Claim> Claims = [.. PublishedFolder.Read(Places).Claims.Where(claim => claim.Figure.Kind != ClaimKind.Date)];
    private static readonly IReadOnlyList<LedgerEntry> Entries = [Promise("un an", ""), Promise("", "Le square est ouvert"), Evaluation];

    private readonly string file = Path.GetTempFileName();

    private static LedgerEntry Evaluation => LedgerEntry.Of(new EvaluationTold(Guid.NewGuid(), "ARM-75118", EvaluatedAction.Works, EvaluationHypothesis.FallsAndMoves, new(2024, 1, 3), new(2024, 2, 1), new(2024, 8, 1), new('a', 64)) { Missing = [EvaluationPart.Survey] }, new(2025, 2, 1));

    [Fact]
    public async Task The_csv_reads_back_equal()
    {
        await using (var stream = File.Create(file))
            await ClaimsCsv.Write(stream, Claims.ToAsyncEnumerable(), TestContext.Current.CancellationToken);

        ReadsBackEqual();
    }

    [Fact]
    public void The_workbook_reads_back_equal_though_promises_stand_on_its_second_sheet()
    {
        using (var stream = File.Create(file))
            XlsxFile.Write(stream, [new("Bilan 2024", ClaimColumns.All, Claims.Select(ClaimColumns.Write), new HashSet<string> { "value", "base" }), new("Registre", LedgerColumns.All, Entries.Select(LedgerColumns.Write))]);

        ReadsBackEqual();
    }

    [Fact]
    public void Every_row_of_a_sheet_bears_its_number_which_gdal_asks_for()
    {
        using (var stream = File.Create(file))
            XlsxFile.Write(stream, "Registre", LedgerColumns.All, Entries.Select(LedgerColumns.Write));

        using var pack = ZipFile.OpenRead(file);
        using var sheet = pack.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        Assert.Equal(Enumerable.Range(1, Entries.Count + 1), XDocument.Load(sheet).Descendants().Where(element => element.Name.LocalName == "row").Select(row => (int)row.Attribute("r")!));
    }

    [Fact]
    public void The_rows_of_a_catalogue_read_back_equal()
    {
        var (csv, faults) = ClaimsJson.ToCsv(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object> { ["csvw:table"] = ClaimsJson.Table(Claims) }));
        File.WriteAllBytes(file, csv);

        Assert.Empty(faults);
        ReadsBackEqual();
    }

    [Theory]
    [InlineData("{\"csvw:table\": {", "not-json")]
    [InlineData("{\"csvw:table\": {}}", "no-rows")]
    [InlineData("{\"csvw:table\": 3}", "not-json")]
    public void A_catalogue_without_figures_is_refused(string text, string code)
    {
        Assert.True(ClaimsJson.Is(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal(code, Assert.Single(ClaimsJson.ToCsv(System.Text.Encoding.UTF8.GetBytes(text)).Faults).Code);
    }

    [Fact]
    public void Every_entry_of_the_ledger_fills_every_column()
    {
        Assert.All(Entries, entry => Assert.Equal(LedgerColumns.All.Count, LedgerColumns.Write(entry).Length));
        Assert.Equal(["NotMeasurable", "Open", "Overdue"], Entries.Select(entry => entry.State));
    }

    public void Dispose() => File.Delete(file);

    private void ReadsBackEqual()
    {
        var (claims, faults) = ClaimsFile.Read(file, Places);
        Assert.Empty(faults);
        Assert.Equal(Claims.Select(claim => string.Join('\u001F', ClaimColumns.Write(claim))), claims.Select(claim => string.Join('\u001F', ClaimColumns.Write(claim))));
    }

    private static LedgerEntry Promise(string deadline, string test) =>
        LedgerEntry.Of(new PromiseHistory(new() { Code = "P-1", Said = "Rouvrir le square", Who = "mairie", SaidOn = "2024", DeadlineSays = deadline, Test = test }, [new(PromiseMove.Observed, new(2024, 5, 1), "Fermé.", "", "visite")]), new(2025, 2, 1));
}
