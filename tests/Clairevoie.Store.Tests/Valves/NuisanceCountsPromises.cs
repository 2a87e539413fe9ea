using System.Collections.Frozen;
using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Valves;
using NetTopologySuite.Geometries;

namespace Clairevoie.Store.Tests;

/// <summary>The public reads of a quarter from its eleventh report and its eleventh household on: tried through the room and its valve, on both sides of both bounds.</summary>
public abstract class NuisanceCountsPromises : RoomPromises
{
    protected override Room[] Rooms => [Room.Coordination];

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

        var waiting = await House.Of(Room.Coordination).Look(look => Outbox.Waiting(look, NuisanceCounts.Crossing.Valve, Room.Publication), Stop);
        var table = Assert.Single(MessageBody.Read<Sheet>(Assert.Single(waiting).Message.Body).Tables);
        Assert.Equal(told, table.Lines.Single(line => line.Key == "ZON-0010101").Counts[^1]);
    }

    private static TerritoryShape Shape(string code, long? households) => new(code, code, new Polygon(new LinearRing([new(2, 48), new(3, 48), new(3, 49), new(2, 48)]))) { Households = households };

    private async Task Tell(string territory)
    {
        var room = new ReportRoom(Subject.NuisanceReport, House) { Kinds = new[] { ReportKind.Nuisance }.ToFrozenSet(), Address = "/tranquillite", MayKeep = true };
        var told = new ReportTold(ReportKind.Nuisance, [], new(2.36, 48.88), null, territory, HalfDay.Of(Clock.Now), HowOften.NotSaid, ToldWords.None);
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
