using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Discovered;
using Clairevoie.Intelligence.Files;
using Clairevoie.Intelligence.Operations;
using Clairevoie.Intelligence.Patrols;

namespace Clairevoie.Store.Tests;

/// <summary>A file is taken whole or not at all, and twice the same changes nothing, on either engine.</summary>
public abstract class FilePromises : RoomPromises
{
    private const string Heading = "reference,day,latitude,longitude,product\n";

    private static readonly CitySettings City = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };
    private static readonly Viewer Analyst = Of(Role.Analyst, "CROSS");

    protected override Room[] Rooms => [Room.Intelligence];

    [Fact]
    public async Task A_file_with_a_column_of_persons_is_refused_by_the_name_of_the_column()
    {
        var taken = await Take("reference,day,latitude,longitude,product,Nom\nA1,2026-01-02,48.88,2.36,Crack,X\n");

        Assert.Equal(("Nom", "column-of-a-person.name"), (Assert.Single(taken.Faults).Column, taken.Faults[0].Why.Code));
        Assert.Empty(await Months());
    }

    [Fact]
    public async Task One_wrong_row_among_many_keeps_every_row_out_and_each_fault_has_its_line_and_column()
    {
        var taken = await Take(Heading + Rows(300) + "B1,2026-01-02,,2.36,Crack\nB2,demain,48.88,2.36,Crack\nB3,2026-01-02,48.88,2.36\n");

        Assert.Equal([(302L, "latitude", "place-missing"), (303, "day", "day-unreadable"), (304, "", "line-uneven")], taken.Faults.Select(fault => (fault.Line, fault.Column, fault.Why.Code)));
        Assert.Empty(await Months());
    }

    [Fact]
    public async Task A_row_outside_the_territory_of_whoever_hands_it_in_is_a_fault()
    {
        var elsewhere = Of(Role.AntennaHead, "OFAST") with { Territories = new HashSet<string> { "COM-2" } };

        Assert.Equal(["not-your-territory"], (await Take(Heading + Rows(1), viewer: elsewhere)).Faults.Select(fault => fault.Why.Code));
    }

    [Fact]
    public async Task The_same_reference_twice_in_a_file_is_a_fault() =>
        Assert.Equal(["reference-twice"], (await Take(Heading + Rows(1) + Rows(1))).Faults.Select(fault => fault.Why.Code));

    [Fact]
    public async Task The_same_file_twice_changes_nothing_and_rows_known_already_are_counted_apart()
    {
        Assert.Equal((300L, 0L, false), Told(await Take(Heading + Rows(300))));
        Assert.Equal((0L, 300L, true), Told(await Take(Heading + Rows(300))));
        Assert.Equal((5L, 300L, false), Told(await Take(Heading + Rows(305))));

        Assert.Equal(305, Assert.Single(await Months()).Events);
    }

    [Fact]
    public async Task Rows_alike_without_a_reference_each_count_and_are_known_the_second_time()
    {
        const string twins = "day,latitude,longitude\n2026-01-02,48.88,2.36\n2026-01-02,48.88,2.36\n";

        Assert.Equal((2L, 0L, false), Told(await Take(twins)));
        Assert.Equal((1L, 2L, false), Told(await Take(twins + "2026-01-02,48.88,2.36\n")));
    }

    [Fact]
    public async Task Discovered_events_stand_beside_hours_of_patrol_and_an_investigator_sees_only_those_of_the_agency()
    {
        await Take(Heading + Rows(40));
        var patrols = new PatrolBook(House, Clock, new Lawful(City));
        Yes(await patrols.Note(Analyst, new("2026-W02", "COM-1", "80"), Stop));

        var month = Assert.Single(await Months());
        Assert.Equal((40, 80.0, 50.0), ((int)month.Events, month.Hours, month.PerHundredHours));
        Assert.Empty(await Months(Of(Role.Investigator, "PJ")));
        Assert.Empty(await patrols.Since(Of(Role.Investigator, "PJ"), IsoWeek.Of(new(2026, 1, 1)), Stop));
    }

    [Fact]
    public async Task Operations_of_a_file_keep_their_results()
    {
        var taken = await Take(
            "reference,day,sector,services,staff,minutes,Checks,Cash,Crack.Grams\nO1,2026-01-02,COM-1,PJ,24,180,60,1200,\"12,5\"\nO2,2026-01-03,COM-1,PJ;CRS,30,90,,,\n",
            FileKind.Operations);

        Assert.Equal((2L, 0L, false), Told(taken));
        var done = await new OperationBook(House).Done(Analyst, new(2026, 1, 1), new(2027, 1, 1), Stop);
        Assert.Equal([0, 2], done.Select(one => one.Outcomes.Count));
        Assert.Equal(new Seized(Product.Crack, SeizedIn.Grams, 12.5), Assert.Single(done[1].Seizures));
    }

    [Fact]
    public async Task How_a_sender_writes_is_remembered_and_the_last_holds()
    {
        var book = new FileBook(House, Clock);
        await book.Remember(Analyst, "PJ", new() { Sector = "COM-1" }, Stop);
        await book.Remember(Analyst, "PJ", new() { Sector = "COM-2" }, Stop);

        Assert.Equal("COM-2", (await book.MappingFor(Analyst, "PJ", FileKind.Events, Stop))!.Sector);
        Assert.Null(await book.MappingFor(Analyst, "OFAST", FileKind.Events, Stop));
    }

    [Fact]
    public async Task A_dropped_file_names_its_sender_and_is_read_as_the_senders_last_one_was_or_not_at_all()
    {
        var book = new FileBook(House, Clock);
        var dropped = new TakeDroppedFile(FileKind.Events, new TakeFile(House, new Sectors(new TerritoryShapes([]), City), Clock, new Lawful(City)), book);
        var folder = Directory.CreateTempSubdirectory("clairevoie-dropped-").FullName;
        var (nobody, unknown) = (Path.Combine(folder, "novembre.csv"), Path.Combine(folder, "pj_novembre.csv"));
        foreach (var file in (string[])[nobody, unknown])
            await File.WriteAllTextAsync(file, Heading + Rows(3), Stop);

        Assert.Equal("renseignement/faits", dropped.Folder);
        Assert.False(dropped.IsFor(Of(Role.Coordinator, "PREF")));
        Assert.Contains("PJ_", Assert.Single(await dropped.Take(nobody, Analyst, Stop)), StringComparison.Ordinal);
        Assert.Contains("PJ", Assert.Single(await dropped.Take(unknown, Analyst, Stop)), StringComparison.Ordinal);
        Assert.Empty(await Months());

        await book.Remember(Analyst, "PJ", FileMapping.Guess(FileKind.Events, Heading.Trim().Split(',')), Stop);
        Assert.Empty(await dropped.Take(unknown, Analyst, Stop));
        Assert.Empty(await dropped.Take(unknown, Analyst, Stop));
        Assert.Equal(3, Assert.Single(await Months()).Events);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_narcotics_rows_of_a_real_file_come_in_through_its_mapping_alone()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "../../../../../../shared/geodata/chicago-crimes-2015-02-10k.csv.gz");
        Assert.SkipUnless(File.Exists(file), "Not run: no chicago-crimes-2015-02-10k.csv.gz beside the repository.");
        var mapping = FileMapping.Read(Mapping())!;
        var files = new TakeFile(House, new Sectors(new TerritoryShapes([]), City), Clock, new Lawful(City));
        var given = new FileGiven("chicago.csv.gz", "CHICAGO", () => File.OpenRead(file));

        var all = files.Try(given, mapping with { Only = [] });
        Assert.Equal((9_999L, 162), (all.Read, all.LeftOut.Count));
        Assert.All(all.LeftOut, one => Assert.Equal(("Latitude", "place-missing"), (one.Column, one.Why.Code)));

        var taken = await files.Take(Analyst, given, mapping, null, Stop);
        Assert.Equal((1_122L, 1_121L, 1), (taken.Meant, taken.Added, taken.LeftOut.Count));
    }

    private static string Mapping() =>
        System.Text.RegularExpressions.Regex.Match(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../../docs/imports.md")), "```json\n(.*?)```", System.Text.RegularExpressions.RegexOptions.Singleline).Groups[1].Value;

    private static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(row => $"A{row},2026-01-{(row % 20) + 5:00},48.88,2.36,Crack\n"));

    private static (long Added, long Known, bool Before) Told(FileTaken taken) => (taken.Added, taken.Known, taken.Before);

    private Task<IReadOnlyList<DiscoveredMonth>> Months(Viewer? viewer = null) =>
        new DiscoveredBook(House, new PatrolBook(House, Clock, new Lawful(City))).Of(viewer ?? Analyst, 2026, Stop);

    private Task<FileTaken> Take(string csv, FileKind kind = FileKind.Events, Viewer? viewer = null)
    {
        var bytes = Encoding.UTF8.GetBytes(csv);
        var mapping = FileMapping.Guess(kind, csv[..csv.IndexOf('\n')].Split(','));
        var files = new TakeFile(House, new Sectors(new TerritoryShapes([]), City), Clock, new Lawful(City));
        return files.Take(viewer ?? Analyst, new("a.csv", "PJ", () => new MemoryStream(bytes)), mapping, null, Stop);
    }
}

public sealed class FilesOnSqlite : FilePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class FilesOnPostgres : FilePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
