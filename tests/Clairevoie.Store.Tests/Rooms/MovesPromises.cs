using System.Collections.Frozen;
using Clairevoie.Coordination.Moves.Alarms;
using Clairevoie.Coordination.Moves.Night;
using Clairevoie.Coordination.Moves.Referrals;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Referrals;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Statistics.Findings;
using Clairevoie.Store.Tests.Intelligence;
using Clairevoie.Valves;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using NetTopologySuite.Geometries;

namespace Clairevoie.Store.Tests;

/// <summary>The watch of the night and its alarms: what never appears, what stands once, and what reaches the police.</summary>
public abstract class MovesPromises : RoomPromises
{
    private static readonly GeoPoint Quay = new(2.36, 48.88);
    private static readonly GeoPoint Mill = new(2.46, 48.88);
    private static readonly DateOnly Night = new(2026, 11, 21);
    private static readonly TerritoryShapes Shapes = new([Square("COM-1", 2.33, 2.39), Square("COM-2", 2.43, 2.49)]);

    private readonly Viewer uasa = Of(Role.UasaSocial, "UASA"), coordinator = Of(Role.Coordinator, "PREF");

    protected override Room[] Rooms => [Room.Hall, Room.Intelligence, Room.Justice, Room.Coordination];

    private AlarmBook Book => new(House, Clock);

    private AlarmWork Work => new(House, Book);

    private ReferScene Refer => new(House, Book, [new SceneReferrals()]);

    [Fact]
    public async Task What_gathers_inside_a_perimeter_never_becomes_an_alarm()
    {
        await Report(Quay);
        await Draw(Quay);

        Assert.Equal(0, Assert.Single((await Watch()).Communes).Opened);
        Assert.Empty(await Book.List(coordinator, Stop));
    }

    [Fact]
    public async Task A_perimeter_drawn_afterwards_hides_the_alarm_as_if_nothing_had_gathered()
    {
        await Report(Quay);
        await Watch();
        var alarm = Assert.Single(await Book.List(coordinator, Stop)).Alarm;

        await Draw(Quay);

        Assert.Empty(await Book.List(coordinator, Stop));
        Assert.Null(await Work.Open(uasa, alarm.Id, Stop));
        Assert.Null(await Refer.Send(coordinator, alarm.Id, new(alarm.Cells.Split(' ')[0], "Dealing", ""), Stop));
    }

    [Fact]
    public async Task Police_and_other_towns_read_no_alarm_and_outreach_does()
    {
        await Report(Quay);
        await Watch();

        foreach (var role in (Role[])[Role.Analyst, Role.AntennaHead, Role.GpoPilot, Role.UasaPolice, Role.Investigator, Role.Prosecutor])
            Assert.Empty(await Book.List(Of(role, "PP"), Stop));
        Assert.Empty(await Book.List(Of(Role.Town, "AUTRE") with { Territories = new HashSet<string> { "COM-2" } }, Stop));
        Assert.Equal(20, Assert.Single(await Book.List(uasa, Stop)).Alarm.Scenes);
    }

    [Fact]
    public async Task One_sentence_sent_twenty_times_weighs_three_voices_beside_what_many_say()
    {
        await Report(Quay, "toujours la meme phrase sur le bruit devant le porche du numero pair");
        await Watch();

        var voices = Assert.Single(await Book.List(uasa, Stop)).Alarm.Voices;

        Assert.True(voices is { Reports: >= 20, IsOneVoice: true, IsIndependenceUnknown: true });
        Assert.InRange(voices.Weight, Copies.MostVoices, Copies.MostVoices + 2);
    }

    [Fact]
    public async Task A_night_cut_short_between_two_communes_goes_on_and_gives_what_it_would_have_given()
    {
        await Report(Quay);
        await Report(Mill, territory: "COM-2");
        using (var cut = new CancellationTokenSource())
        {
            using var watch = NewWatch();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch.Watch(Night, new Work(1, new CutAtTheSecond(cut), cut.Token)));
        }

        var first = Assert.Single(await Book.List(coordinator, Stop)).Alarm;
        var told = await Watch();

        Assert.Equal(("COM-1", "COM-2", 1), (first.Watched, Assert.Single(told.Communes).Territory, told.Before));
        var both = (await Book.List(coordinator, Stop)).Select(one => one.Alarm).OrderBy(alarm => alarm.Watched).ToList();
        Assert.Equal(first, both[0]);
        using var again = NewWatch();
        await again.Watch(Night.AddDays(1), Statistics.Findings.Work.Plain);
        Assert.Equal((2, first.Reports), ((await Book.List(coordinator, Stop)).Count, both[1].Reports));
        Assert.Empty((await Watch()).Communes);
    }

    [Fact]
    public async Task A_night_watched_by_two_at_once_stands_once()
    {
        await Report(Quay);
        using var other = NewWatch();

        await Task.WhenAll(Watch(), other.Watch(Night, Statistics.Findings.Work.Plain));

        Assert.Single(await Book.List(coordinator, Stop));
    }

    [Fact]
    public async Task Of_two_answers_at_once_one_is_kept_and_the_other_asked_to_read_again()
    {
        await Report(Quay);
        await Watch();
        var id = Assert.Single(await Book.List(uasa, Stop)).Alarm.Id;
        await Work.Open(uasa, id, Stop);

        var answers = await Task.WhenAll(
            Work.Decide(uasa, id, new("Accepted", "OutreachGoes", 0), Stop), Work.Decide(coordinator, id, new("SetAside", "NothingSeen", 0), Stop));

        Assert.Equal(["alarm-changed-meanwhile"], answers.SelectMany(refusals => refusals!).Select(why => why.Code));
        Assert.Equal(1, Assert.Single(await Book.List(uasa, Stop)).History.Decisions);
    }

    [Fact]
    public async Task A_scene_where_nobody_was_counted_any_more_is_proposed_with_its_distance_and_its_delay()
    {
        await Report(Quay);
        await Watch();
        var alarm = Assert.Single(await Book.List(uasa, Stop)).Alarm;
        var emptied = alarm.Since.AddDays(-40);
        await Scene((300, 12, emptied.AddDays(-30)), (300, 0, emptied));
        await Scene((400, 0, emptied.AddDays(-30)), (400, 12, emptied));

        var again = Assert.Single(await new ScenesOver(House, Book, Shapes).Near(uasa, alarm, Stop));

        Assert.Equal(("Le quai", 300d, 40), (again.Old.Name, Math.Round(again.Metres), again.Days));
    }

    [Fact]
    public async Task A_referral_is_what_a_human_wrote_and_reaches_analysts_only()
    {
        await Report(Quay);
        await Watch();
        var alarm = Assert.Single(await Book.List(coordinator, Stop)).Alarm;
        var cell = alarm.Cells.Split(' ')[0];

        Assert.Null(await Refer.Send(uasa, alarm.Id, new(cell, "Dealing", ""), Stop));
        Assert.Equal("words-name-somebody", Assert.Single((await Refer.Send(coordinator, alarm.Id, new(cell, "Dealing", "C’est Monsieur Karim Dupont qui vend"), Stop))!).Code);
        Assert.Empty((await Refer.Send(coordinator, alarm.Id, new(cell, "Dealing", "Vente dans le passage, le soir"), Stop))!);
        await Carry();

        var said = Assert.Single(await new ReferralBook(House, Clock).Read(Of(Role.Analyst, "CROSS"), Stop)).Said;
        Assert.Equal((cell, ReferralReason.Dealing, "Vente dans le passage, le soir", "2026-W47"), (said.Cell, said.Reason, said.Words, said.Week));
        foreach (var role in (Role[])[Role.GpoPilot, Role.UasaPolice, Role.Investigator, Role.Coordinator])
            Assert.Empty(await new ReferralBook(House, Clock).Read(Of(role, "PP"), Stop));
    }

    [Fact]
    public async Task A_referral_is_answered_once_by_a_closed_word_or_by_the_item_that_is_written_of_it()
    {
        var (book, analyst, known, told) = (new ReferralBook(House, Clock), Of(Role.Analyst, "CROSS"), await Referred(), await Referred());

        Assert.False(await book.Answer(Of(Role.Investigator, "PJ"), known, ReferralAnswer.TooLittle, Stop));
        Assert.False(await book.Answer(analyst, known, ReferralAnswer.ItemWritten, Stop));
        Assert.Equal(2, await book.Waiting(analyst, Stop));
        Assert.True(await book.Answer(analyst, known, ReferralAnswer.AlreadyKnown, Stop));
        Assert.False(await book.Answer(analyst, known, ReferralAnswer.ForOthers, Stop));

        var town = new TryIntelligence(House, Clock);
        var form = new FormCollection(new() { ["saisine"] = told.ToString("D"), ["words"] = "Vente dans le passage", ["reread"] = "yes", ["territory"] = "COM-1", ["day"] = "2026-11-20", ["half"] = "pm" });
        var item = Yes(await town.Writing.Keep(analyst, form, Stop));
        Assert.Equal(["referral-answered"], No(await town.Writing.Keep(analyst, form, Stop)));

        Assert.Equal(0, await book.Waiting(analyst, Stop));
        Assert.Equal([(known, ReferralAnswer.AlreadyKnown, null), (told, ReferralAnswer.ItemWritten, (Guid?)item)],
            (await book.Read(analyst, Stop)).Select(line => (line.Said.Id, line.Done!.Means, line.Done.Item)).OrderBy(one => one.Item is not null));
        Assert.True((await town.Open(analyst, item))!.Told!.Coarse);
    }

    private async Task<Guid> Referred()
    {
        var referral = new SceneReferral(Guid.NewGuid(), "COM-1", GridCell.Of(Quay).Name, "2026-W47", ReferralReason.Dealing, "Vente dans le passage", "VILLE");
        await House.Of(Room.Coordination).Do(TheHost.Does(Act.Send, "valve", ValveNames.SceneReferrals), deed => new SceneReferrals().PassOn(new(referral, new(2026, 11, 20)), deed), Stop);
        await Carry();
        return referral.Id;
    }

    private static CitySettings City { get; } = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };

    private NightWatch NewWatch() => new(House, new NightReports(House, Shapes, City));

    private async Task<NightTold> Watch()
    {
        using var watch = NewWatch();
        return await watch.Watch(Night, Statistics.Findings.Work.Plain);
    }

    /// <summary>A year of a few reports around a place, and a scene within the last week.</summary>
    private Task Report(GeoPoint at, string words = "", string territory = "COM-1")
    {
        var spread = Enumerable.Range(0, 60).Select(i => (new GeoPoint(at.Longitude + (((i % 9) - 4) * 0.004), at.Latitude + (((i / 9 % 5) - 2) * 0.004)), Night.AddDays(-5 - (i * 6)), ReportKind.Nuisance, $"{i} bruits divers"));
        var scene = Enumerable.Range(0, 20).Select(i => (new GeoPoint(at.Longitude + (i * 0.00002), at.Latitude), Night.AddDays(-(i % 6)), ReportKind.Scene, words.Length > 0 ? words : ""));
        var room = new ReportRoom(Subject.NuisanceReport, House) { Kinds = FrozenSet<ReportKind>.Empty, Address = "/tranquillite", MayKeep = true };
        return Task.WhenAll(spread.Concat(scene).Select((one, i) =>
        {
            var (where, day, kind, said) = one;
            var seen = new HalfDay(day, i % 2 == 0);
            var told = new ReportTold(kind, [Signs.Of(kind)[i % 2]], where, null, territory, seen, HowOften.NotSaid, ((Decision<ToldWords>.Yes)ToldWords.Of(said)).Fact);
            return new TakeReport(new Pepper(House), new TestClock { Now = new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero) }).Keep(room, new Filing(Guid.NewGuid(), ReceiptCode.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(10))), told, photo: null, by: null, Stop);
        }).ToList());
    }

    /// <summary>A scene so many metres east of the alarm, counted on some days.</summary>
    private async Task Scene(params (double East, int Persons, DateOnly Day)[] counts)
    {
        var (id, author, at) = (Guid.NewGuid(), MissionId.Anonymous, Assert.Single(await Book.List(coordinator, Stop)).Alarm.Middle);
        await House.Of(Room.Coordination).Do(TheHost.Does(Act.Enter, "test", "scene"), async deed =>
        {
            await deed.Run(Question.In<MovesPromises>("Rooms/add_empty_scene"), new { id, author, x = at.East + counts[0].East, y = at.North });
            foreach (var (_, persons, day) in counts)
                await deed.Run(Question.In<MovesPromises>("Rooms/add_scene_count"), new { id = Guid.NewGuid(), author, place = id, day, persons });
        }, Stop);
    }

    private async Task Draw(GeoPoint at)
    {
        var drawn = new DrawPerimeter("Halte du quai", "COM-1", "2026-06-01", null) { Centre = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at.Latitude}, {at.Longitude}"), Radius = "300" };
        Yes(await new PerimeterBook(House, Clock, [new Valves.Perimeters()]).Draw(Of(Role.Prosecutor, "PARQUET"), drawn, Stop));
        await Carry();
    }

    private Task<int> Carry() => new Carrier(House, new Reception(House, new PublicKeys(House)), AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);

    private static TerritoryShape Square(string code, double west, double east) => new(code, code, new Polygon(new LinearRing(
        [new(west, 48.80), new(east, 48.80), new(east, 48.96), new(west, 48.96), new(west, 48.80)])));

    /// <summary>Cuts the work when half of it is done: the second of two communes has begun.</summary>
    private sealed class CutAtTheSecond(CancellationTokenSource cut) : IProgress<double>
    {
        public void Report(double value)
        {
            if (value > 0.5) cut.Cancel();
        }
    }
}

public sealed class MovesOnSqlite : MovesPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class MovesOnPostgres : MovesPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
