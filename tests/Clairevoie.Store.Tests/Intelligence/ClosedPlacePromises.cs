using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Attaching;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Operations;
using Clairevoie.Intelligence.Retention;
using Dapper;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>Two years after a deal point closed, nothing in the room tells where it was to better than 200 m: not the point, nor its items, their reports, its operations.</summary>
public abstract class ClosedPlacePromises : RoomPromises
{
    private static readonly CitySettings City = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };
    private static readonly Viewer Cross = TryIntelligence.Of(Role.Analyst, "CROSS");
    private static readonly GeoPoint Yard = new(2.36, 48.88);

    protected override Room[] Rooms => [Room.Intelligence];

    /// <summary>Where the room is kept.</summary>
    protected CellarPlace Place { get; set; } = null!;

    /// <summary>The tables of an engine.</summary>
    protected abstract string Tables { get; }

    private TryIntelligence Town => new(House, Clock);

    private KeepDealPoints Points => new(House, Clock, new Sectors(new TerritoryShapes([]), City), new Lawful(City));

    private PurgeRoom Purge => RetentionRoom.PurgeOf(IntelligenceRoom.ReportsOf(House, mayKeep: true), RetentionTerms.OfTheLaw, Clock);

    [Fact]
    public async Task Two_years_after_a_point_closed_no_row_tells_its_exact_place_and_what_was_sealed_of_it_is_gone()
    {
        var (point, report, item) = await Closed();
        Clock.Now = Clock.Now.AddDays(700);
        var late = await Town.Write(Cross);
        Assert.Empty((await new AttachItem(House, Clock).Attach(Cross, late, point, null, Stop))!);
        Clock.Now = Clock.Now.AddDays(40);
        var exact = await Sealed(point, report, item, late);
        Assert.Equal(5, exact.Count);

        Assert.NotNull(await Purge.Run(TheHost.Does, Stop));

        await Coarse(point, item, late);
        Assert.True(IsMiddle((await Opened(report)).Told.Where) && (await Opened(report)).Told.Address is null);
        var left = await Everything();
        Assert.True(left.Count > 100, "the room was walked");
        Assert.DoesNotContain(left.OfType<byte[]>().Select(Convert.ToHexString), exact.Contains);
        Assert.DoesNotContain(left, value => value is string text && (text.Contains("48.88", StringComparison.Ordinal) || text.Contains("du Port", StringComparison.Ordinal)));
        Assert.DoesNotContain(left, value => value is double number && (Math.Abs(number - Yard.Latitude) < 0.0005 || Math.Abs(number - Yard.Longitude) < 0.0005));
        Assert.Null(await Purge.Run(TheHost.Does, Stop));
    }

    [Fact]
    public async Task An_item_that_is_attached_to_a_point_of_which_a_square_is_left_keeps_no_better_place()
    {
        var (point, _, _) = await Closed();
        Clock.Now = Clock.Now.AddDays(740);
        await Purge.Run(TheHost.Does, Stop);
        var after = Yes(await Town.Triage(Cross, await Town.Tell(5), new())).Item;
        Assert.Empty((await new AttachItem(House, Clock).Attach(Cross, after, point, null, Stop))!);

        Assert.Equal(1, (await Purge.DryRun(Stop)).Single(line => line.What == "itemplaces").Found);
        Assert.NotNull(await Purge.Run(TheHost.Does, Stop));

        await Coarse(point, after);
    }

    [Fact]
    public async Task What_stands_beside_a_closed_point_and_was_never_attached_keeps_its_place()
    {
        await Closed();
        Clock.Now = Clock.Now.AddDays(740);
        var beside = await Town.Write(Cross);

        await Purge.Run(TheHost.Does, Stop);

        Assert.Equal(Yard, (await Town.Open(Cross, beside))!.Told!.Where);
    }

    private async Task<(Guid Point, Guid Report, Guid Item)> Closed()
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department));
        var report = await Town.Tell(0);
        var item = Yes(await Town.Triage(Cross, report, new())).Item;
        var open = new OpenDealPoint { Kind = DealPointKind.Street, Where = Yard, Address = "12 rue du Port", First = new(DealPointFactKind.Confirmed, Points.Today, "Devant le 12 rue du Port") { Items = [item] } };
        var point = Yes(await Points.Open(Cross, open, null, Stop));
        await new AttachItem(House, Clock).Attach(Cross, item, point, "12 rue du Port", Stop);
        Yes(await new KeepOperations(House, Points, new Lawful(City)).Report(Cross, new(Points.Today, "COM-1", "PJ", "4", "90") { Point = point }, null, "Devant le 12 rue du Port", Stop));
        await Points.Note(Cross, point, new(DealPointFactKind.Closed, Points.Today, "Plus rien devant le 12 rue du Port"), Stop);
        return (point, report, item);
    }

    private async Task Coarse(Guid point, params Guid[] items)
    {
        var shown = (await new ReadDealPoints(House).One(Cross, point, Stop))!;
        Assert.True(shown.Point.Place is { Coarse: true, Address: "" } && IsMiddle(shown.Point.Place.At!.Value));
        Assert.All(shown.Facts, fact => Assert.Equal("", fact.Reason));
        foreach (var item in items)
        {
            var told = (await Town.Open(Cross, item))!.Told!;
            Assert.True(told is { Coarse: true, Address: null } && IsMiddle(told.Where!.Value));
        }
    }

    private static bool IsMiddle(GeoPoint at) => at.MetresTo(GridCell.Of(Yard).Middle) < 0.5;

    private async Task<OpenedReport> Opened(Guid report) => (await new OpenReport(new ReportSettings(), Clock).Read(IntelligenceRoom.ReportsOf(House, mayKeep: true), Cross, report, Stop))!;

    // What is sealed of the exact place before the purge: of the point, of both items, of the report, and of what it is compared by.
    private Task<HashSet<string>> Sealed(Guid point, Guid report, params Guid[] items) => Look(async link =>
    {
        List<byte[]> kept =
        [
            await link.ExecuteScalarAsync<byte[]>("select place from deal_point where id = @id", new { id = point.ToString("D") }) ?? [],
            await link.ExecuteScalarAsync<byte[]>("select told from report where id = @id", new { id = report.ToString("D") }) ?? [],
            await link.ExecuteScalarAsync<byte[]>("select traits from report_traits where report = @id", new { id = report.ToString("D") }) ?? [],
        ];
        foreach (var item in items) kept.Add(await link.ExecuteScalarAsync<byte[]>("select told from item where id = @id", new { id = item.ToString("D") }) ?? []);
        return kept.Select(Convert.ToHexString).ToHashSet();
    });

    private Task<List<object>> Everything() => Look(async link =>
    {
        List<object> all = [];
        foreach (var table in (await link.QueryAsync<string>(Tables)).ToList())
            foreach (IDictionary<string, object> row in await link.QueryAsync($"select * from \"{table}\""))
                all.AddRange(row.Values.Where(value => value is not null));
        return all;
    });

    private async Task<T> Look<T>(Func<System.Data.Common.DbConnection, Task<T>> ask)
    {
        await using var engine = Place.EngineOf(Room.Intelligence);
        await using var link = await engine.OpenToWrite(Stop);
        return await ask(link);
    }
}

public sealed class ClosedPlaceOnSqlite : ClosedPlacePromises
{
    protected override string Tables => "select name from sqlite_master where type = 'table'";

    protected override async Task<CellarPlace> EmptyPlace(params Room[] rooms) => Place = await TryPlaces.InFiles();
}

public sealed class ClosedPlaceOnPostgres : ClosedPlacePromises
{
    protected override string Tables => "select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'";

    protected override async Task<CellarPlace> EmptyPlace(params Room[] rooms) => Place = await TryPlaces.InPostgres(rooms);
}
