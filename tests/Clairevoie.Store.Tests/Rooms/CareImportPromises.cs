using Clairevoie.Care.Counters;
using Clairevoie.Care.Imports;
using Clairevoie.Care.Places;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.Where;

namespace Clairevoie.Store.Tests;

/// <summary>Files that structures already produce: taken whole or not at all, once however often they come, their columns remembered.</summary>
public abstract class CareImportPromises : RoomPromises
{
    private static readonly Viewer Team = Of(Role.CareTeam, "GAIA");
    private static readonly Viewer Shelter = Of(Role.Housing, "SIAO");

    protected override Room[] Rooms => [Room.Care];

    private TerritoryShapes Shapes { get; } = new([]);

    private TallyBook Tallies => new(House, Shapes, Clock);

    private ITakeRows[] Kinds => [new MonthRows(new(House, Clock)), new DayRows(new(House, Tallies, Clock), Shapes), new PlaceRows(new(House, Clock)), new RequestRows(new(House, Clock))];

    private CareImport Import => new(House, Kinds);

    [Fact]
    public async Task A_month_of_days_is_taken_once_and_adds_up_to_its_return()
    {
        var rest = await Declare(Team, "Accueil", "rest");
        var table = Days("Jour;Passages;Infirmiers", [.. Enumerable.Range(1, 31).Select(day => $"{day:00}/10/2026;{190 + (day * 7 % 31)};{day % 5}")]);
        ColumnMapping mapping = new(new Dictionary<string, string> { ["day"] = "Jour", ["passages"] = "Passages", ["nursing"] = "Infirmiers" });

        for (var time = 0; time < 2; time++)
            Assert.Empty(await Import.Take(Team, (rest, Kinds[1]), table, mapping, true, Stop));

        var sums = await Tallies.SumsOf(Team, rest, ReturnPeriod.Read("2026-10")!.Value, Stop);
        Assert.Equal((31 * 190) + (31 * 15), sums["passages"]);
        Assert.Equal("Infirmiers", (await Import.Remembered(rest, "days", Stop))!.Columns["nursing"]);
    }

    [Fact]
    public async Task One_wrong_line_keeps_every_other_out_and_is_named_with_its_column()
    {
        var rest = await Declare(Team, "Accueil", "rest");
        ColumnMapping mapping = new(new Dictionary<string, string> { ["day"] = "Jour", ["passages"] = "Passages" });
        var faults = await Import.Take(Team, (rest, Kinds[1]), Days("Jour;Passages", ["01/10/2026;200", "02/10/2026;deux cents", "03/13/2026;10"]), mapping, true, Stop);

        Assert.Equal([(3, "not-a-count"), (4, "day-unreadable")], faults.Select(fault => (fault.Line, fault.Why.Code)));
        Assert.Empty(await Tallies.SumsOf(Team, rest, ReturnPeriod.Read("2026-10")!.Value, Stop));
        Assert.Null(await Import.Remembered(rest, "days", Stop));
    }

    [Fact]
    public async Task A_day_that_telephones_counted_is_not_counted_twice()
    {
        var rest = await Declare(Team, "Accueil", "rest");
        Yes((await Tallies.Take(Team, [new(Guid.NewGuid().ToString("D"), rest.Id, "2026-11-02", null, null, new Dictionary<string, string?> { ["passages"] = "12" })], Stop))[0]);
        ColumnMapping mapping = new(new Dictionary<string, string> { ["day"] = "Jour", ["passages"] = "Passages" });

        Assert.Equal("day-counted-already", Assert.Single(await Import.Take(Team, (rest, Kinds[1]), Days("Jour;Passages", ["02/11/2026;200"]), mapping, true, Stop)).Why.Code);
    }

    [Fact]
    public async Task A_corrected_file_replaces_its_days_for_a_day_and_is_refused_afterwards()
    {
        var rest = await Declare(Team, "Accueil", "rest");
        ColumnMapping mapping = new(new Dictionary<string, string> { ["day"] = "Jour", ["passages"] = "Passages" });
        Assert.Empty(await Import.Take(Team, (rest, Kinds[1]), Days("Jour;Passages", ["02/11/2026;200"]), mapping, true, Stop));
        Assert.Empty(await Import.Take(Team, (rest, Kinds[1]), Days("Jour;Passages", ["02/11/2026;210"]), mapping, true, Stop));
        Assert.Equal(210, (await Tallies.SumsOf(Team, rest, ReturnPeriod.Read("2026-11")!.Value, Stop))["passages"]);

        Clock.Now += TallyBook.Open;
        Assert.Equal("day-known-otherwise", Assert.Single(await Import.Take(Team, (rest, Kinds[1]), Days("Jour;Passages", ["02/11/2026;220"]), mapping, true, Stop)).Why.Code);
        Assert.Empty(await Import.Take(Team, (rest, Kinds[1]), Days("Jour;Passages", ["02/11/2026;210"]), mapping, true, Stop));
    }

    [Fact]
    public async Task Lines_that_say_the_same_day_are_lines_of_persons_and_a_column_of_persons_refuses_the_file()
    {
        var rest = await Declare(Team, "Accueil", "rest");
        ColumnMapping mapping = new(new Dictionary<string, string> { ["day"] = "Jour", ["passages"] = "Passages" });

        var twice = Assert.Single(await Import.Take(Team, (rest, Kinds[1]), Days("Jour;Passages", ["01/10/2026;1", "01/10/2026;1", "01/10/2026;1"]), mapping, true, Stop));
        Assert.Equal(("lines-of-persons", 3), (twice.Why.Code, twice.Why.Facts[0]));
        var named = Assert.Single(await Import.Take(Team, (rest, Kinds[1]), Days("Jour;Passages;Prénom", ["01/10/2026;1;"]), mapping, true, Stop));
        Assert.Equal(("column-of-a-person", "Prénom"), (named.Why.Code, named.Why.Facts[0]));
    }

    [Fact]
    public async Task Months_places_and_requests_come_by_file_and_the_same_again_changes_nothing()
    {
        var housing = await Declare(Shelter, "Ponton", "housing");
        for (var time = 0; time < 2; time++)
        {
            Assert.Empty(await Import.Take(Shelter, (housing, Kinds[0]), Days("Mois;11;Places;Occupées;Attente", ["octobre 2026;oui;40;38;22"]),
                new(new Dictionary<string, string> { ["month"] = "Mois", ["attested"] = "11", ["capacity"] = "Places", ["occupied"] = "Occupées", ["waiting"] = "Attente" }), true, Stop));
            Assert.Empty(await Import.Take(Shelter, (housing, Kinds[2]), Days("Jour;Volet;P;O;A", ["01/10/2026;social;40;38;20", "01/10/2026;santé;4;4;2"]),
                new(new Dictionary<string, string> { ["day"] = "Jour", ["strand"] = "Volet", ["capacity"] = "P", ["occupied"] = "O", ["waiting"] = "A" }), true, Stop));
            Assert.Empty(await Import.Take(Shelter, (housing, Kinds[3]), Days("Mois;Vers;S;A;R;J", ["10/2026;Psychiatrie;14;22;11;75"]),
                new(new Dictionary<string, string> { ["month"] = "Mois", ["towards"] = "Vers", ["answered"] = "S", ["waiting"] = "A", ["refused"] = "R", ["wait"] = "J" }), true, Stop));
        }

        Assert.Equal(1, Assert.Single(await new ReturnBook(House, Clock).List(Shelter, Stop)).Line.Version);
        Assert.Equal(new("psychiatry", 14, 22, 11, 90), Assert.Single(await new RequestBook(House, Clock).Of(Shelter, housing.Id, "2026-10", Stop)));
        Assert.Equal([4L, 40L], (await new PlacesBook(House, Clock).Kept(Shelter, Stop)).Select(line => line.Capacity).Order());
        var missing = Assert.Single(await new MissingBook(House).Of(Shelter, ReturnPeriod.Read("2026-10")!.Value, Stop));
        Assert.Equal((true, false, 30, 1), (missing.Entered, missing.Signed, missing.UntoldDays.Count, missing.Others.Count));
    }

    [Fact]
    public async Task Another_agency_takes_no_file_of_a_structure_that_is_not_its_own()
    {
        var rest = await Declare(Team, "Accueil", "rest");
        ColumnMapping mapping = new(new Dictionary<string, string> { ["day"] = "Jour", ["passages"] = "Passages" });

        Assert.Equal("structure-unknown", Assert.Single(await Import.Take(Shelter, (rest, Kinds[1]), Days("Jour;Passages", ["01/10/2026;200"]), mapping, true, Stop)).Why.Code);
    }

    [Fact]
    public void A_workbook_and_a_text_are_read_alike()
    {
        var folder = Directory.CreateTempSubdirectory("clairevoie-care-");
        var (text, book) = (Path.Combine(folder.FullName, "a.csv"), Path.Combine(folder.FullName, "a.xlsx"));
        File.WriteAllText(text, "Jour;Passages\n2026-10-01;200\n2026-10-02;210\n");
        using (var stream = File.Create(book))
            XlsxFile.Write(stream, "Octobre", ["Jour", "Passages"], [["2026-10-01", "200"], ["2026-10-02", "210"]], new HashSet<string> { "Passages" });

        var (one, two) = (Yes(GivenTable.Read(text)), Yes(GivenTable.Read(book)));
        Assert.Equal(one.Columns, two.Columns);
        Assert.Equal(one.Rows.SelectMany(row => row.Cells), two.Rows.SelectMany(row => row.Cells));
        folder.Delete(recursive: true);
    }

    private static GivenTable Days(string heading, string[] lines) => new(heading.Split(';'), [.. lines.Select((line, at) => new GivenRow(at + 2, line.Split(';')))]);

    private async Task<StructureKept> Declare(Viewer viewer, string name, string service)
    {
        var book = new StructureBook(House);
        Yes(await book.Declare(viewer, new(name, service, "COM-1", "2026-08"), Stop));
        return (await book.Of(viewer, Stop)).Single(one => one.Name == name);
    }
}

public sealed class CareImportOnSqlite : CareImportPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CareImportOnPostgres : CareImportPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
