using Clairevoie.Domain;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>Reports become an item by one press, may be taken out of it again, and are compared with nothing once they are withdrawn.</summary>
public abstract class TriagePromises : RoomPromises
{
    private static readonly Viewer Analyst = TryIntelligence.Of(Role.Analyst, "CROSS");

    protected override Room[] Rooms => [Room.Intelligence];

    private TryIntelligence Town => new(House, Clock);

    [Fact]
    public async Task An_antenna_of_another_territory_is_proposed_nothing()
    {
        await Town.Tell(0);
        await Town.Tell(20);

        Assert.Empty(await Town.Compare.Groups(new(new(Guid.NewGuid()), new("OFAST2"), Role.AntennaHead, new HashSet<string> { "COM-2" }), Stop));
    }

    [Fact]
    public async Task An_anonymous_report_is_refused_a_better_source_by_the_same_press()
    {
        var report = await Town.Tell(0);

        Assert.Equal(["anonymous-most-x3"], No(await Town.Triage(Analyst, report, new() { Grading = new(SourceGrade.B, InformationGrade.BorneOut, HandlingCode.H1), Reason = "sûr" })));
        Assert.Equal(["words-name-somebody"], No(await Town.Triage(Analyst, report, new() { Words = "Le vendeur s'appelle Fictif Dunom" })));
        Assert.Equal(["marking-not-yours"], No(await Town.Triage(Analyst, report, new() { Grading = Grading.OfAnonymous with { Handling = HandlingCode.H3 } })));
    }

    [Fact]
    public async Task Three_reports_of_one_place_become_one_item_and_are_proposed_no_more()
    {
        var (first, second, third) = (await Town.Tell(0), await Town.Tell(20, "Une file devant le hall, le soir, et un guetteur au coin"), await Town.Tell(35));
        var group = Assert.Single(await Town.Compare.Groups(Analyst, Stop));
        Assert.Equal(3, group.Reports);

        var done = Yes(await Town.Triage(Analyst, first, new() { With = new HashSet<Guid> { second, third }, Grading = Grading.OfAnonymous with { Information = InformationGrade.BorneOut }, Reason = "Trois voix" }));
        var item = (await Town.Open(Analyst, done.Item))!;

        Assert.Equal([first, second, third], done.Reports.OrderBy(id => id == first ? 0 : id == second ? 1 : 2));
        Assert.Equal(("X3", 3L, 3L), (item.Row.Grading.Grid, item.HowManyReports, item.Row.Voices));
        Assert.Equal(["X4", "X3"], item.Gradings.Select(line => line.Grading.Grid));
        Assert.Equal("Trois voix", item.Gradings[1].Said);
        Assert.Contains(LikenessReason.Place, item.Reports.Single(report => report.Id == second).Why);
        Assert.Empty(await Town.Compare.Groups(Analyst, Stop));
        Assert.Equal(["triaged-already"], No(await Town.Triage(Analyst, second, new())));
    }

    [Fact]
    public async Task A_report_that_was_joined_by_mistake_is_taken_goneand_triaged_anew()
    {
        var (first, second) = (await Town.Tell(0), await Town.Tell(20, "Une file devant le hall, le soir, et un guetteur au coin"));
        var done = Yes(await Town.Triage(Analyst, first, new() { With = new HashSet<Guid> { second } }));

        Assert.False(await Town.Reports.TakeOut(TryIntelligence.Of(Role.Investigator, "PJ"), done.Item, second, Stop));
        Assert.True(await Town.Reports.TakeOut(Analyst, done.Item, second, Stop));

        Assert.Equal(1, (await Town.Open(Analyst, done.Item))!.Row.Voices);
        var gone = Assert.Single(await Town.Reports.TakenFrom(Analyst, done.Item, Stop));
        Assert.Equal(second, gone.Id);
        Assert.Contains(LikenessReason.Place, gone.Proposed);
        Assert.Contains(done.Item, await Town.Reports.NotAgain(second, Stop));
        var again = await Town.Compare.To(Analyst, second, Stop);
        Assert.Equal(done.Item, Assert.Single(again.Items).Item);
    }

    [Fact]
    public async Task A_later_report_of_the_same_place_joins_the_item_that_is_known()
    {
        var done = Yes(await Town.Triage(Analyst, await Town.Tell(0), new()));
        var later = await Town.Tell(25, "Une file devant le hall, le soir, et un guetteur au coin");
        var alike = await Town.Compare.To(Analyst, later, Stop);

        Assert.Equal(done.Item, Yes(await Town.Triage(Analyst, later, new() { Item = alike.Items[0].Item })).Item);
        Assert.Equal(2, (await Town.Open(Analyst, done.Item))!.HowManyReports);
    }

    [Fact]
    public async Task Copies_come_with_the_report_of_which_they_are_copies_and_weigh_as_three()
    {
        const string text = "Vente devant le hall du numéro douze, guetteurs à chaque angle, tous les soirs à partir de dix-huit heures";
        var first = await Town.Tell(0, text);
        for (var n = 0; n < 40; n++) await Town.Tell(n % 5, $"{text} {n}");

        var group = Assert.Single(await Town.Compare.Groups(Analyst, Stop));
        var done = Yes(await Town.Triage(Analyst, group.First.Id, new()));

        Assert.True(group.IsFlood);
        Assert.Equal((41, 3L), (done.Reports.Count, (await Town.Open(Analyst, done.Item))!.Row.Voices));
        Assert.Contains(first, done.Reports);
    }

    [Fact]
    public async Task A_map_leaves_gonewhat_only_repeats_and_keeps_each_neighbour()
    {
        const string text = "Vente devant le hall du numéro douze, guetteurs à chaque angle, tous les soirs à partir de dix-huit heures";
        for (var n = 0; n < 30; n++) await Town.Tell(n % 5, $"{text} {n}");
        var neighbour = await Town.Tell(10, "Odeurs dans la cage d’escalier, et du passage de midi à minuit devant la loge");

        var repeats = await Town.Compare.Repeats(Analyst, Stop);

        Assert.Equal(30 - Copies.MostVoices, repeats.Count);
        Assert.DoesNotContain(neighbour, repeats);
    }

    [Fact]
    public async Task A_report_that_was_withdrawn_is_compared_with_nothing()
    {
        var (first, second) = (await Town.Tell(0), await Town.Tell(20, "Une file devant le hall, le soir, et un guetteur au coin"));
        Assert.Single(await Town.Compare.Groups(Analyst, Stop));

        await Town.Withdraw(first, second);

        Assert.Empty(await Town.Compare.Groups(Analyst, Stop));
        Assert.Empty(await Town.Compare.Repeats(Analyst, Stop));
    }

    [Fact]
    public async Task What_an_item_tells_lies_sealed_and_what_reports_are_compared_by_too()
    {
        var done = Yes(await Town.Triage(Analyst, await Town.Tell(0, "Le sac est derrière la benne"), new() { Words = "Cache derrière la benne à verre" }));
        Assert.Equal("Cache derrière la benne à verre", (await Town.Open(Analyst, done.Item))!.Told!.Words);

        var files = Directory.GetFiles(House.Place.Var, "intelligence.db*");
        Assert.All(files, file => Assert.DoesNotContain("benne", System.Text.Encoding.UTF8.GetString(ReadShared(file)), StringComparison.Ordinal));
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

public sealed class TriageOnSqlite : TriagePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class TriageOnPostgres : TriagePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
