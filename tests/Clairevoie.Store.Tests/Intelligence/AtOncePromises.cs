using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Retention;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>Many hands on one item at once, and a purge while others read: what is left is what one hand after the other would have left.</summary>
public abstract class AtOncePromises : RoomPromises
{
    private static readonly Viewer Cross = TryIntelligence.Of(Role.Analyst, "CROSS");
    private static readonly string[] Others = ["PJ", "GN", "DOUANE"];

    protected override Room[] Rooms => [Room.Intelligence];

    private TryIntelligence Town => new(House, Clock);

    [Fact]
    public async Task Shares_taken_back_and_codes_tightened_at_once_leave_nobody_a_right_without_its_reason()
    {
        await Ready();
        var item = await Town.Write(Cross);

        await Task.WhenAll(Enumerable.Range(0, 60).Select(n => Task.Run(() => Deed(item, n))));

        var (shares, grading) = ((await Town.Shares.By(Cross, item, Stop)).Select(share => share.Code).ToHashSet(), (await Town.Open(Cross, item))!.Row.Grading);
        foreach (var body in Others)
            Assert.Equal(shares.Contains(body) && grading.Handling != HandlingCode.H3, await Town.Open(TryIntelligence.Of(Role.Investigator, body), item) is not null);
        Assert.Equal(Enumerable.Range(1, (await Town.Open(Cross, item))!.Gradings.Count), (await Town.Open(Cross, item))!.Gradings.Select(line => (int)line.Turn));
        Assert.True((await House.Of(Room.Intelligence).Verify(Stop)).IsUnbroken);
    }

    [Fact]
    public async Task An_item_offered_to_two_bodies_is_held_by_one()
    {
        await Ready();
        var item = await Town.Write(Cross);
        foreach (var body in Others) Assert.Empty(await Town.Asks.HandOver(Cross, (await Town.Open(Cross, item))!, body, "À vous de suivre", reread: true, Stop));

        var asked = Others.Select(body => TryIntelligence.Of(Role.Investigator, body)).ToList();
        await Task.WhenAll(asked.Select(viewer => Task.Run(async () =>
        {
            var ask = Assert.Single(await Town.Asks.ForUs(viewer, Stop));
            await Town.Decide.Do(viewer, (await Town.Open(viewer, item))!, ask.Id, accepts: true, null, Stop);
        })));

        var held = new List<string>();
        foreach (var viewer in asked.Append(Cross))
            if (await Town.Open(viewer, item) is { Held: true }) held.Add(viewer.Agency.ToString());
        Assert.Single(held);
        Assert.NotNull(await Town.Open(Cross, item)); // whoever graded it first goes on seeing it
    }

    [Fact]
    public async Task While_a_purge_passes_everybody_reads_on_and_nobody_meets_a_fault()
    {
        await Ready();
        List<Guid> items = [], reports = [];
        for (var n = 0; n < 40; n++)
        {
            items.Add(await Town.Write(Cross, words: $"Vente numéro {n}"));
            reports.Add(await Town.Tell(n * 300, $"Vente numéro {n}"));
        }

        Clock.Now = Clock.Now.AddDays(800);
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(hand => Task.Run(() => Read(items, reports, over.Token))).ToList();
        var certificate = await RetentionRoom.PurgeOf(Kept, RetentionTerms.OfTheLaw, Clock).Run(TheHost.Does, Stop);
        await over.CancelAsync();
        await Task.WhenAll(readers);

        Assert.Equal((40, 40), ((int)certificate!.Lines.Single(line => line.What == "words").Purged, (int)certificate.Lines.Single(line => line.What == "items").Purged));
        Assert.All(await Task.WhenAll(items.Select(item => Town.Open(Cross, item))), opened => Assert.Equal(("", true), (opened!.Told!.Words, opened.Told.Coarse)));
    }

    private ReportRoom Kept => IntelligenceRoom.ReportsOf(House, mayKeep: true);

    private async Task Deed(Guid item, int n)
    {
        var body = Others[n % Others.Length];
        switch (n % 4)
        {
            case 0 or 1:
                await Town.Shares.With(Cross, item, body, Stop);
                break;
            case 2:
                await Town.Shares.End(Cross, item, body, Stop);
                break;
            default:
                await Town.Grade.Do(Cross, item, new(new(SourceGrade.B, InformationGrade.BorneOut, n % 8 == 3 ? HandlingCode.H3 : HandlingCode.H0)), Stop);
                break;
        }
    }

    private async Task Read(List<Guid> items, List<Guid> reports, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            foreach (var item in items.Take(10)) Assert.NotNull((await Town.Open(Cross, item))!.Told);
            foreach (var report in reports.Take(10)) Assert.NotNull(await new OpenReport(new ReportSettings(), Clock).Read(Kept, Cross, report, Stop));
            await Town.Compare.Groups(Cross, Stop);
        }
    }

    private async Task Ready()
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department), ("PJ", BodyKind.Department), ("GN", BodyKind.Agency), ("DOUANE", BodyKind.Agency));
        await Town.Bodies.Mark(Cross, "CROSS", new(Enum.GetValues<HandlingCode>().ToHashSet(), Enum.GetValues<HandlingCode>().ToHashSet()), Stop);
    }
}

public sealed class AtOnceOnSqlite : AtOncePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class AtOnceOnPostgres : AtOncePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
