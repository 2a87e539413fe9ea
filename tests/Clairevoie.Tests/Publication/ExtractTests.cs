using Clairevoie.Domain;
using Clairevoie.Publication.OpenData;
using Clairevoie.Publication.Received;
using Xunit;

namespace Clairevoie.Tests.Publication;

public sealed class ExtractTests
{
    private static readonly ExtractTable Shape = ExtractSources.Shape("tranquillite");

    [Fact]
    public void A_count_of_1_to_10_does_not_leave() =>
        Assert.Equal([new("ZON-1 · 2026-Q1", "en_attente", StopReason.Small)], LastStep.Look(Rows(["ZON-1", "2026-Q1", "60", "53", "7"]), []));

    [Fact]
    public void A_hidden_count_that_follows_from_its_row_does_not_leave() =>
        Assert.Equal([new("ZON-1 · 2026-Q1", "en_attente", StopReason.Follows)], LastStep.Look(Rows(["ZON-1", "2026-Q1", "60", "53", ""]), []));

    [Theory]
    [InlineData("63", "56")]
    [InlineData("59", "52")]
    public void A_count_that_differs_by_a_few_from_the_last_version_does_not_leave(string received, string answered) =>
        Assert.All(LastStep.Look(Rows(["ZON-1", "2026-Q1", received, answered, "0"]), [Rows(["ZON-1", "2026-Q1", "60", "53", "0"])]), row => Assert.Equal(StopReason.Difference, row.Reason));

    /// <summary>Sixty, then ninety, then sixty-three: each differs by many from the one before it, and the third by three from the first.</summary>
    [Fact]
    public void A_count_that_differs_by_a_few_from_any_earlier_version_does_not_leave() =>
        Assert.Equal([StopReason.Difference, StopReason.Difference], LastStep.Look(Rows(["ZON-1", "2026-Q1", "63", "63", "0"]), [Rows(["ZON-1", "2026-Q1", "60", "60", "0"]), Rows(["ZON-1", "2026-Q1", "90", "90", "0"])]).Select(row => row.Reason));

    [Fact]
    public void A_hidden_count_that_follows_from_the_lines_of_its_period_does_not_leave() =>
        Assert.Equal([new("ZON-2 · 2026-Q1", "recus", StopReason.Follows)], LastStep.Look(Rows(["ZON-1", "2026-Q1", "60", "", ""], ["ZON-2", "2026-Q1", "", "", ""], ["total", "2026-Q1", "67", "", ""], ["ZON-2", "2026-Q2", "80", "", ""]), []));

    [Fact]
    public void Neither_do_two_that_are_small_together() =>
        Assert.Equal([new("ZON-1 · 2026-Q1", "repondus", StopReason.Follows)], LastStep.Look(Rows(["ZON-1", "2026-Q1", "9", "", ""]) with { Counts = [] }, []));

    [Fact]
    public void What_is_large_zero_or_hidden_in_two_places_leaves() =>
        Assert.Empty(LastStep.Look(Rows(["ZON-1", "2026-Q1", "60", "", ""], ["ZON-2", "2026-Q1", "40", "40", "0"]), [Rows(["ZON-2", "2026-Q1", "20", "20", "0"])]));

    [Fact]
    public void Changes_between_two_versions_are_rows_that_came_rows_that_went_and_cells_that_differ()
    {
        var changes = ExtractChange.Between(Rows(["a", "q", "60", "60", "0"], ["b", "q", "50", "50", "0"]), Rows(["a", "q", "90", "60", "30"], ["c", "q", "50", "50", "0"]));

        Assert.Equal([new("c · q", "", null, "+"), new("b · q", "", "−", null), new("a · q", "recus", "60", "90"), new("a · q", "en_attente", "0", "30")], changes);
    }

    [Fact]
    public void A_file_reads_back_to_the_same_cells_whatever_stands_in_them()
    {
        IReadOnlyList<string> row = ["=1+1", "a,b", "« x »\n\"y\"", "", "7"];

        var (columns, rows) = ExtractCsv.Back(ExtractCsv.Write(Shape.Columns, [row]));

        Assert.Equal(Shape.Columns, columns);
        Assert.Equal(row, Assert.Single(rows));
    }

    [Fact]
    public void The_communal_table_says_at_least_where_a_month_is_hidden_and_nothing_where_all_are()
    {
        var table = ExtractSources.Communes([new DealingYear(2025, 1, [new("COM-75056", 142, AtLeast: true), new("ARM-75118", null, AtLeast: true)])]);

        Assert.Equal(["75056", "2025", "142", ">=", "diff"], ((string[])["CODGEO", "annee", "nombre", "borne", "est_diffuse"]).Select(column => table.Cell(table.Rows[0], column)));
        Assert.Equal(["", "", "ndiff"], ((string[])["nombre", "borne", "est_diffuse"]).Select(column => table.Cell(table.Rows[1], column)));
    }

    [Fact]
    public void Every_column_of_every_extract_has_its_words_in_the_code_book() =>
        Assert.All(ExtractSources.Names, name => Assert.Equal(ExtractSources.Shape(name).Columns.Count, ExtractCsv.Back(CodeBook.Write(ExtractSources.Shape(name))).Rows.Count(row => row[1].Length > 0 && row[2].Length > 0 )));

    private static ExtractTable Rows(params IReadOnlyList<string>[] rows) => Shape with { Rows = rows };
}
