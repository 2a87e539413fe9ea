using Clairevoie.Coordination.Notices;
using Clairevoie.Coordination.Sectors;
using Clairevoie.Domain;
using Clairevoie.Hall.Mail;

namespace Clairevoie.Store.Tests;

/// <summary>Who was told what, when: a notice reaches its posts and nobody else, says to each what the table lets pass, and its sender sees who knew.</summary>
public abstract class NoticePromises : RoomPromises
{
    private static readonly Viewer Prefect = Of(Role.Prefect, "PREF");
    private static readonly Viewer Coordinator = Of(Role.Coordinator, "PREF");
    private static readonly Viewer Care = Of(Role.CareTeam, "CAARUD");
    private static readonly Viewer Town = Of(Role.Town, "VILLE");

    private readonly LettersKept letters = new();

    protected override Room[] Rooms => [Room.Coordination];

    private NoticeBook Book => new(House, Clock);

    private NoticeLetters Letters => new(letters, new MailSettings { House = "https://clairevoie.example/" }, Localized.Words<NoticeWords>());

    private NoticePost Post => new(House, Book, Letters, Clock);

    [Fact]
    public async Task What_the_table_refuses_is_not_sent()
    {
        Assert.Equal(["notice-not-to-them"], No(await Post.Send(Prefect, Works(("CAARUD", Role.CareTeam)), Stop)));
        Assert.Equal(["notice-kind-unknown"], No(await Post.Send(Of(Role.Neighbour, "VOISINE"), Works(("VILLE", Role.Town)), Stop)));
        Assert.Empty(letters.Sent);
    }

    [Fact]
    public async Task A_notice_reaches_its_post_and_no_other_of_the_same_agency_or_role()
    {
        await Sent(Coordinator, Works(("UASA", Role.UasaPolice)));

        Assert.Empty(await Book.To(Of(Role.UasaSocial, "UASA"), Stop));
        Assert.Empty(await Book.To(Of(Role.UasaPolice, "AUTRE"), Stop));
        Assert.Single(await Book.To(Of(Role.UasaPolice, "UASA"), Stop));
    }

    [Fact]
    public async Task Each_post_reads_only_the_parts_that_the_table_lets_pass_to_it()
    {
        await Sent(Coordinator, Works(("VILLE", Role.Town), ("CAARUD", Role.CareTeam)));

        Assert.Equal("Lampes changées.", Assert.Single(await Book.To(Town, Stop)).Told.Words);
        var told = Assert.Single(await Book.To(Care, Stop)).Told;
        Assert.Equal(("", "COM-1", NoticeTopic.Lighting), (told.Words, told.Territory, told.Topic));
    }

    [Fact]
    public async Task Care_is_told_a_sector_and_a_week_and_neither_why_nor_where_exactly()
    {
        await File.WriteAllTextAsync(SectorLayer.FileIn(House.Place.Var), """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"ZON-1","nom":"Gare"},"geometry":{"type":"Polygon","coordinates":[[[2,48],[2.1,48],[2.1,48.1],[2,48]]]}}]}""", Stop);
        var given = new SendNotice("ReinforcementNeeded", "COM-1", "Works", NextWeek) { Sector = "Gare", Words = "Une opération mardi.", To = [new(new("CAARUD"), Role.CareTeam)] };

        await Sent(Prefect, given);

        var told = Assert.Single(await Book.To(Care, Stop)).Told;
        Assert.Equal(("Gare", NextWeek, "", "", (NoticeTopic?)null), (told.Sector, told.Week, told.Words, told.Territory, told.Topic));
    }

    [Fact]
    public async Task Whoever_sent_it_sees_who_opened_who_acknowledged_and_what_was_answered()
    {
        var id = await Sent(Coordinator, Works(("VILLE", Role.Town), ("BAIL", Role.Landlord)));
        var received = Guid.Parse(Assert.Single(await Book.To(Town, Stop)).Id);

        Assert.Null(await Book.Follow(Town, id, Stop));
        Assert.Null(await Book.Open(Of(Role.Landlord, "BAIL"), received, Stop));
        Assert.NotNull(await Book.Open(Town, received, Stop));
        Assert.Null(await Post.Answer(Of(Role.Landlord, "BAIL"), received, new("Understood", null), Stop));
        Assert.Empty((await Post.Answer(Town, received, new("WillAct", "Nous prévenons les riverains."), Stop))!);
        Assert.Null(await Post.Answer(Town, received, new("Cannot", "Trop tard."), Stop));

        var posts = (await Book.Follow(Coordinator, id, Stop))!.Value.Posts;
        var (town, landlord) = (posts.Single(post => post.Agency == "VILLE"), posts.Single(post => post.Agency == "BAIL"));
        Assert.Equal((true, true, (int?)NoticeAnswer.WillAct, "Nous prévenons les riverains."), (town.ReadAt is not null, town.AcknowledgedAt is not null, town.Answer, town.Words));
        Assert.Equal((null, null), (landlord.ReadAt, landlord.AcknowledgedAt));
    }

    [Fact]
    public async Task Letters_say_that_something_waits_and_where_and_nothing_of_what_it_is()
    {
        await Sent(Coordinator, Works(("VILLE", Role.Town), ("VILLE", Role.UasaPolice), ("BAIL", Role.Landlord)));

        Assert.Equal(["VILLE", "BAIL"], letters.Sent.Select(letter => letter.Agency));
        Assert.All(letters.Sent, letter => Assert.DoesNotContain("lampe", letter.Words + letter.Subject, StringComparison.OrdinalIgnoreCase));
        Assert.All(letters.Sent, letter => Assert.Contains("https://clairevoie.example/avis-aux-partenaires", letter.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reminder_leaves_on_the_day_due_once_however_often_the_house_looks()
    {
        await Sent(Coordinator, Works(("VILLE", Role.Town), ("BAIL", Role.Landlord)));
        var landlord = Of(Role.Landlord, "BAIL");
        await Post.Answer(landlord, Guid.Parse(Assert.Single(await Book.To(landlord, Stop)).Id), new("Understood", null), Stop);
        letters.Sent.Clear();
        var rounds = new NoticeReminders(House, Letters);

        await rounds.Go(Clock.GetUtcNow(), Stop);
        Assert.Empty(letters.Sent);
        foreach (var day in (int[])[3, 3, 4, 6, 9, 12, 30])
            await rounds.Go(Clock.GetUtcNow().AddDays(day), Stop);

        Assert.Equal(["VILLE", "VILLE", "VILLE"], letters.Sent.Select(letter => letter.Agency));
    }

    private string NextWeek => IsoWeek.Of(Book.Today.AddDays(7)).ToString();

    private async Task<Guid> Sent(Viewer sender, SendNotice given) => Yes(await Post.Send(sender, given, Stop));

    private SendNotice Works(params (string Agency, Role Role)[] to) =>
        new("WorksPlanned", "COM-1", "Lighting", NextWeek) { Words = "Lampes changées.", To = [.. to.Select(one => new Post(new AgencyId(one.Agency), one.Role))] };
}

public sealed class NoticesOnSqlite : NoticePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class NoticesOnPostgres : NoticePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
