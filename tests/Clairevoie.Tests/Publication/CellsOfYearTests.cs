using Clairevoie.Domain;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Hall.Where;
using Clairevoie.Publication.Bilans.Cells;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Publication;

/// <summary>The map of cells says no more than the counts by quarter that it is made from, and says so when they are few, late or hidden.</summary>
public sealed class CellsOfYearTests
{
    private const string Mill = "ZON-MOULIN", Port = "ZON-PORT", Hill = "ZON-COLLINE";

    private static readonly string[] Quarters = [Mill, Port, Hill];
    private static readonly StringLocalizer<CellWords> Words = new(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    // Three quarters of one square kilometre, side by side from the west.
    private static readonly CellGround Ground = new(new([Square(Mill, 0), Square(Port, 1), Square(Hill, 2)]));

    [Fact]
    public void A_quarter_hidden_all_year_has_no_number_and_no_colour_and_one_hidden_for_a_while_says_at_least()
    {
        var told = NuisanceOfYear.Of([.. Enumerable.Range(1, 4).Select(quarter => Sheet(quarter, (Mill, 20), (Port, quarter == 2 ? null : 30)))], 2024, Quarters);

        Assert.Equal([(Mill, 80L, true), (Port, 90L, false), (Hill, null, false)], told.Territories.Select(one => (one.Territory, one.Reports, one.IsWhole)));
        var map = Map(told);
        Assert.Equal(25, map.Cells.Count(cell => cell.Class is null));
        Assert.All(map.Cells, cell => Assert.Equal(cell.Column >= 10, cell.Class is null));
        Assert.Contains(map.Lines, line => line.Says.Contains("90", StringComparison.Ordinal) && line.Says != "90");
        Assert.DoesNotContain(map.Lines[^1].Says, char.IsDigit);
    }

    [Fact]
    public void What_a_hidden_quarter_holds_changes_nothing_of_the_map()
    {
        var few = Map(NuisanceOfYear.Of([Sheet(1, (Mill, 40), (Port, 15), (Hill, null))], 2024, Quarters));
        var none = Map(NuisanceOfYear.Of([Sheet(1, (Mill, 40), (Port, 15))], 2024, Quarters));

        Assert.Equal(few.Cells, none.Cells);
        Assert.Equal(few.Sentence, none.Sentence);
        Assert.Equal(few.Lines, none.Lines);
    }

    [Fact]
    public void Spread_and_smoothed_reports_are_as_many_as_were_told_within_a_fifth()
    {
        var heights = SpreadCounts.Of(Ground, new Dictionary<string, long> { [Mill] = 300, [Port] = 20, [Hill] = 100 });

        Assert.InRange(heights.Sum(height => height!.Value) * 0.04, 420 * 0.8, 420 * 1.2);
        double Mean(string quarter) => heights.Zip(Ground.Cells).Where(one => one.Second.Territory == quarter).Average(one => one.First!.Value);
        Assert.True(Mean(Mill) > Mean(Hill) && Mean(Hill) > Mean(Port));
    }

    [Fact]
    public void An_equal_count_everywhere_is_one_colour_everywhere()
    {
        var map = Map(NuisanceOfYear.Of([Sheet(1, (Mill, 50), (Port, 50), (Hill, 50))], 2024, Quarters));

        Assert.Single(map.Cells.Select(cell => cell.Class).Distinct());
    }

    [Fact]
    public void An_empty_year_one_quarter_a_part_of_the_year_and_everything_hidden_each_say_so()
    {
        var empty = Map(NuisanceOfYear.Of([], 2024, Quarters));
        var one = Map(NuisanceOfYear.Of([Sheet(3, (Port, 12))], 2024, Quarters));
        var hidden = Map(NuisanceOfYear.Of([Sheet(1, (Mill, null)), Sheet(2, (Mill, null))], 2024, Quarters));

        Assert.Equal((0, 0), (empty.Cells.Count, empty.Lines.Count));
        Assert.Equal(Words["none", 2024].Value, empty.Sentence);
        Assert.Equal(Words["says.one", 2024, "ZON-PORT", "12"].Value, one.Sentence);
        Assert.Equal(25, one.Cells.Count(cell => cell.Class is not null));
        Assert.Contains(one.Notes, note => note.Contains('1') && note.Contains('4') && note.Contains("2024", StringComparison.Ordinal));
        Assert.Equal(Words["hidden.all", 2024].Value, hidden.Sentence);
        Assert.All(hidden.Cells, cell => Assert.Null(cell.Class));
        Assert.Equal(Words["unknown"].Value, new NuisanceMap(new(new([])), Words).Drawn(NuisanceOfYear.Of([Sheet(1, (Port, 12))], 2024, [])).Sentence);
    }

    [Fact]
    public void Every_map_says_its_cell_its_bandwidth_and_that_it_is_no_finer_than_a_quarter()
    {
        var map = Map(NuisanceOfYear.Of([.. Enumerable.Range(1, 4).Select(quarter => Sheet(quarter, (Mill, 20), (Port, 30), (Hill, 11)))], 2024, Quarters));

        foreach (var key in (string[])["note.cell", "note.bandwidth"])
            Assert.Contains(map.Notes, note => note == Words[key, key == "note.cell" ? Ground.Width : Ground.Bandwidth.ToString("#,0", System.Globalization.CultureInfo.CurrentCulture)].Value);
        Assert.Contains(Words["note.caveat"].Value, map.Notes);
        Assert.InRange(map.Classes.Count, 1, 5);
        Assert.All(map.Cells, cell => Assert.InRange(cell.Class!.Value, 0, map.Classes.Count - 1));
    }

    [Fact]
    public void Runs_of_equal_cells_are_one_shape_and_each_hidden_one_is_crossed()
    {
        var drawn = new CellsDrawn(new("", "", [new(0, 0, 1), new(1, 0, 1), new(3, 0, 1), new(2, 0, null)], []) { ClassesAre = "", LinesAre = "", SaysWhat = "", Hidden = "" });

        Assert.Equal("M0 0H2v1H0zM3 0H4v1H3z", drawn.PathOf(1));
        Assert.Equal("M2 1l1-1", drawn.CrossesOf());
    }

    private static CellPicture Map(NuisanceOfYear told) => new NuisanceMap(Ground, Words).Drawn(told);

    private static Sheet Sheet(int quarter, params (string Territory, long? Reports)[] lines) =>
        new($"2024-Q{quarter}", [new("reports", ["answered", "waiting", ToldTable.Total], [.. lines.Select(line => new ToldLine(line.Territory, [null, null, line.Reports]))])]);

    private static TerritoryShape Square(string code, int at)
    {
        (double, double)[] corners = [(0, 0), (1000, 0), (1000, 1000), (0, 1000), (0, 0)];
        return new(code, code, new Polygon(new([.. corners.Select(corner => Corner(3_760_000 + (at * 1000) + corner.Item1, 2_890_000 + corner.Item2))])) { SRID = 4326 });
    }

    private static Coordinate Corner(double east, double north)
    {
        var at = Projection.EuropeanGrid.ToDegrees(new(east, north));
        return new(at.Longitude, at.Latitude);
    }
}
