using System.IO.Compression;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Files;
using Clairevoie.Intelligence.Operations;
using static Clairevoie.Store.Tests.Workbook;

namespace Clairevoie.Store.Tests;

/// <summary>Operations, deal points and seizures come in from a workbook as they do from CSV; what a workbook hides or guesses is refused.</summary>
public sealed class SpreadsheetPromises : RoomPromises
{
    private static readonly CitySettings City = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };
    private static readonly Viewer Analyst = Of(Role.Analyst, "CROSS");
    private static readonly DateOnly Second = new(2026, 1, 2);

    protected override Room[] Rooms => [Room.Intelligence];

    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();

    [Fact]
    public async Task A_workbook_that_unpacks_to_far_more_than_it_is_is_not_opened()
    {
        var bomb = Pack([Heading("day,latitude,longitude")], more: zip => Swell(zip, "xl/media/picture.bin", 300));
        Assert.InRange(bomb.Length, 1, 1_000_000);

        Assert.Equal(["file-packed"], Why(await Take(bomb, "day,latitude,longitude")));
    }

    [Fact]
    public async Task A_packed_text_without_an_end_of_line_is_refused_before_it_fills_the_memory()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var i = 0; i < 200; i++) gzip.Write(Encoding.ASCII.GetBytes(new string('a', 1_000_000)));
        var before = GC.GetTotalAllocatedBytes();

        Assert.Equal(["file-not-text"], Why(await Take(packed.ToArray(), "day,latitude,longitude", name: "a.csv.gz")));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100_000_000);
    }

    [Theory]
    [InlineData("not a workbook at all")]
    [InlineData("PK\u0003\u0004 cut short")]
    public async Task What_is_no_workbook_is_refused_and_nothing_falls(string bytes) =>
        Assert.Equal(["file-not-text"], Why(await Take(Encoding.Latin1.GetBytes(bytes), "day,latitude,longitude")));

    [Fact]
    public async Task A_merged_cell_is_a_fault_of_each_line_that_it_covers()
    {
        var rows = (string[][])[Heading("day,latitude,longitude"), [Day(Second), Number("48.88"), Number("2.36")], ["", Number("48.88"), Number("2.36")], [Day(Second), Number("48.88"), Number("2.36")]];

        var taken = await Take(Pack(rows, "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"), "day,latitude,longitude");

        Assert.Equal([(2L, "line-merged"), (3, "line-merged")], taken.Faults.Select(fault => (fault.Line, fault.Why.Code)));
    }

    [Fact]
    public async Task A_day_that_is_a_bare_number_a_formula_never_worked_out_and_a_cell_in_error_are_faults_of_their_line()
    {
        var taken = await Take(Pack([
            Heading("day,latitude,longitude"), [Number("46024"), Number("48.88"), Number("2.36")], [Day(Second), Formula("A1+1"), Number("2.36")], [Day(Second), InError(), Number("2.36")],
        ]), "day,latitude,longitude");

        Assert.Equal([(2L, "day-unreadable"), (3, "place-missing"), (4, "place-missing")], taken.Faults.Select(fault => (fault.Line, fault.Why.Code)));
    }

    [Fact]
    public async Task Operations_of_a_workbook_keep_their_results_with_days_as_numbers_and_formulas_as_what_they_last_gave()
    {
        const string names = "reference,day,sector,services,staff,minutes,Checks,Cash,Crack.Grams";
        var book = Pack([
            Heading(names),
            [Text("O1"), Day(Second), Text("COM-1"), Text("PJ"), Number("24"), Number("180"), Formula("40+20", "60"), Number("1200"), Number("12.5")],
            [Text("O2"), Day(Second.AddDays(1)), Text("COM-1"), Text("PJ;CRS"), Number("30"), Number("90"), "", "", ""],
        ]);

        Assert.Equal((2L, 0L), Told(await Take(book, names, FileKind.Operations)));
        Assert.True((await Take(book, names, FileKind.Operations)).Before);

        var done = await new OperationBook(House).Done(Analyst, new(2026, 1, 1), new(2027, 1, 1), Stop);
        Assert.Equal([Second.AddDays(1), Second], done.Select(one => one.Line.Day));
        Assert.Equal((60.0, 1200.0), (done[1].Outcomes[Outcome.Checks], done[1].Outcomes[Outcome.Cash]));
        Assert.Equal(new Seized(Product.Crack, SeizedIn.Grams, 12.5), Assert.Single(done[1].Seizures));
    }

    [Fact]
    public async Task Deal_points_of_a_workbook_stand_where_it_says()
    {
        const string names = "reference,kind,fact,latitude,longitude,address,day,reason";
        var book = Pack([Heading(names), [Text("P1"), Text("Street"), Text("Confirmed"), Number("48.88"), Number("2.36"), Text("12 rue du Port"), Day(Second), Text("Constaté deux fois")]]);

        Assert.Equal((1L, 0L), Told(await Take(book, names, FileKind.DealPoints)));

        var point = Assert.Single(await new ReadDealPoints(House).List(Analyst, "test", Stop));
        Assert.Equal(("12 rue du Port", new GeoPoint(2.36, 48.88), Second), (point.Place.Address, point.Place.At, point.History.FirstSeen));
    }

    [Fact]
    public async Task Seizures_of_a_workbook_come_in_with_their_amounts_and_a_column_of_persons_keeps_all_of_it_out()
    {
        const string names = "reference,day,latitude,longitude,kind,product,amount,unit";
        string[] row = [Text("S1"), Day(Second), Number("48.88"), Number("2.36"), Text("Seizure"), Text("Cannabis"), Number("0.1"), Text("Grams")];

        Assert.Equal(["column-of-a-person.name"], Why(await Take(Pack([Heading(names + ",Nom"), [.. row, Text("X")]]), names)));
        Assert.Equal((1L, 0L), Told(await Take(Pack([Heading(names), row]), names)));
    }

    private Task<FileTaken> Take(byte[] bytes, string names, FileKind kind = FileKind.Events, string name = "a.xlsx")
    {
        var files = new TakeFile(House, new Sectors(new TerritoryShapes([]), City), Clock, new Lawful(City));
        return files.Take(Analyst, new(name, "PJ", () => new MemoryStream(bytes)), FileMapping.Guess(kind, names.Split(',')), null, Stop);
    }

    private static IEnumerable<string> Why(FileTaken taken) => taken.Faults.Select(fault => fault.Why.Code);

    private static (long Added, long Known) Told(FileTaken taken) => (taken.Added, taken.Known);
}
