using System.Collections.Frozen;
using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;
using NetTopologySuite.Geometries;

namespace Clairevoie.Store.Tests;

/// <summary>The public reads of a quarter from its eleventh report and its eleventh household on: tried through the room and its valve, on both sides of both bounds.</summary>
public abstract class NuisanceCountsPromises : RoomPromises
{
    protected override Room[] Rooms => [Room.Justice, Room.Coordination];

    [Theory]
    [InlineData(10, 400L, null)]
    [InlineData(11, 400L, 11L)]
    [InlineData(11, 11L, 11L)]
    [InlineData(11, 10L, null)]
    [InlineData(60, 10L, null)]
    [InlineData(60, null, null)]
    public async Task A_quarter_is_told_from_eleven_reports_and_eleven_households_on(int reports, long? households, long? told)
    {
        for (var n = 0; n < reports; n++) await Tell("ZON-0010101");
        for (var n = 0; n < 40; n++) await Tell("ZON-0010102");
        Clock.Now = new(2027, 1, 20, 9, 30, 0, TimeSpan.Zero);

        await new NuisanceCounts(House, new([Shape("ZON-0010101", households), Shape("ZON-0010102", 900), Shape("ZON-0010103", 900)])).PutOut(new(2027, 1, 20), Stop);

        Assert.Equal(told, (await Told()).Lines.Single(line => line.Key == "ZON-0010101").Counts[^1]);
    }

    [Fact]
    public async Task A_quarter_that_a_perimeter_leaves_with_too_few_is_told_like_one_with_too_few_of_which_some_are_answered()
    {
        for (var n = 0; n < 5; n++) await Tell("ZON-0010101");
        for (var n = 0; n < 30; n++) await Tell("ZON-0010101", new(2.30, 48.85));
        for (var n = 0; n < 80; n++) await Tell(n % 2 == 0 ? "ZON-0010102" : "ZON-0010103");
        await Draw();
        Clock.Now = new(2027, 1, 20, 9, 30, 0, TimeSpan.Zero);

        await new NuisanceCounts(House, new([Shape("ZON-0010101", 900), Shape("ZON-0010102", 900), Shape("ZON-0010103", 900)])).PutOut(new(2027, 1, 20), Stop);

        var few = PublicCounts.Tell([.. Counted("ZON-0010101", 5), .. Counted("ZON-0010102", 40), .. Counted("ZON-0010103", 40)], _ => 900);
        var told = await Told();
        Assert.Equal(few.Lines[0].Counts, told.Lines.Single(line => line.Key == "ZON-0010101").Counts);
        Assert.DoesNotContain(told.Lines.SelectMany(line => line.Counts), count => count is 5 or 30 or 35 or 85 or 110 or 115);
    }

    private static IEnumerable<CountedReport> Counted(string territory, int many) => Enumerable.Range(0, many).Select(rank => new CountedReport(territory, Answered: rank % 2 == 0, Hidden: false));

    private async Task<ToldTable> Told()
    {
        var waiting = await House.Of(Room.Coordination).Look(look => Outbox.Waiting(look, NuisanceCounts.Crossing.Valve, Room.Publication), Stop);
        return Assert.Single(MessageBody.Read<Sheet>(Assert.Single(waiting).Message.Body).Tables);
    }

    private async Task Draw()
    {
        var circle = new DrawPerimeter("Halte du quai", "COM-1", "2026-01-01", null) { Centre = "48.85, 2.30", Radius = "100" };
        Yes(await new PerimeterBook(House, Clock, [new Valves.Perimeters()]).Draw(Of(Role.Prosecutor, "PARQUET"), circle, Stop));
        await new Carrier(House, new Reception(House, new PublicKeys(House)), AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);
    }

    private static TerritoryShape Shape(string code, long? households) => new(code, code, new Polygon(new LinearRing([new(2, 48), new(3, 48), new(3, 49), new(2, 48)]))) { Households = households };

    private async Task Tell(string territory, GeoPoint? where = null)
    {
        var room = new ReportRoom(Subject.NuisanceReport, House) { Kinds = new[] { ReportKind.Nuisance }.ToFrozenSet(), Address = "/tranquillite", MayKeep = true };
        var told = new ReportTold(ReportKind.Nuisance, [], where ?? new(2.36, 48.88), null, territory, HalfDay.Of(Clock.Now), HowOften.NotSaid, ToldWords.None);
        await new TakeReport(new Pepper(House), Clock).Keep(room, new(Guid.NewGuid(), ReceiptCode.From(RandomNumberGenerator.GetBytes(10))), told, photo: null, by: null, Stop);
    }
}

public sealed class NuisanceCountsOnSqlite : NuisanceCountsPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class NuisanceCountsOnPostgres : NuisanceCountsPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
