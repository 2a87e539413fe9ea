using Clairevoie.Publication.Files;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>A workbook is read like a CSV file, and one that unpacks to far more than it is, is not opened.</summary>
public sealed class WorkbookTests : IDisposable
{
    private static readonly string[] Row = ["X1", "1141", "=", "personnes", "flow", "observed", "Interpellés", "1", "", "2024", "2024", "stated", "DEP-75", "stated", "PP", "https://example.org", "", "", "1"];

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("clairevoie-xlsx-").FullName, "claims.xlsx");

    [Fact]
    public void A_workbook_that_unpacks_to_far_more_than_its_size_is_refused_before_it_is_read()
    {
        Workbook.Write(file, [[.. ClaimColumns.All], Row], zip => Workbook.Swell(zip, 300));

        Assert.True(new FileInfo(file).Length < 2_000_000);
        Assert.Equal("packed-too-much", Assert.Single(ClaimsFile.Read(file, Given.Registers.Places).Faults).Code);
    }

    [Fact]
    public void A_packed_file_that_is_no_workbook_is_refused()
    {
        using (var zip = System.IO.Compression.ZipFile.Open(file, System.IO.Compression.ZipArchiveMode.Create))
        {
            zip.CreateEntry("hello.txt");
        }

        Assert.Equal("not-a-workbook", Assert.Single(ClaimsFile.Read(file, Given.Registers.Places).Faults).Code);
    }

    [Fact]
    public void A_broken_packed_file_is_refused()
    {
        File.WriteAllBytes(file, [0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4, 5, 6, 7, 8]);

        Assert.Equal("not-a-workbook", Assert.Single(ClaimsFile.Read(file, Given.Registers.Places).Faults).Code);
    }

    [Fact]
    public void A_wrong_cell_of_a_workbook_is_named_by_its_line()
    {
        Workbook.Write(file, [[.. ClaimColumns.All], Row, [.. Row.Select((cell, place) => place == 4 ? "flux" : place == 0 ? "X2" : cell)]]);

        var fault = Assert.Single(ClaimsFile.Read(file, Given.Registers.Places).Faults);

        Assert.Equal((3, "kind", "not-a-word"), (fault.Line, fault.Column, fault.Code));
    }

    [Fact]
    public void A_workbook_gives_the_same_claim_as_a_csv_file()
    {
        Workbook.Write(file, [[.. ClaimColumns.All], Row]);

        var (claims, faults) = ClaimsFile.Read(file, Given.Registers.Places);

        Assert.Empty(faults);
        Assert.Equal(Row, ClaimColumns.Write(Assert.Single(claims)));
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
}
