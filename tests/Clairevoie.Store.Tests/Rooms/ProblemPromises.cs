using Clairevoie.Coordination.Committees;
using Clairevoie.Coordination.Problems;
using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Store.Tests;

/// <summary>A problem is shared openly among its partners, written by one at a time, and its timeline only grows.</summary>
public abstract class ProblemPromises : RoomPromises
{
    private static readonly Question PutPlace = Question.In<ProblemPromises>("Rooms/put_try_place");
    private static readonly Question Rewrite = Question.In<ProblemPromises>("Rooms/rewrite_entry");
    private static readonly Question ClearWords = Question.In<ProblemPromises>("Rooms/clear_words");
    private static readonly Question Links = Question.In<ProblemPromises>("Rooms/traced_links");

    private static readonly Viewer Pilot = Of(Role.GpoPilot, "PP");
    private static readonly Viewer Landlord = Of(Role.Landlord, "BAIL");
    private static readonly Viewer Town = Of(Role.Town, "VILLE");

    protected override Room[] Rooms => [Room.Coordination];

    private CommitteeBook Committees => new(House, Clock);

    private ProblemBook Book => new(House, Clock);

    private Task<List<ProblemListed>> Every(Viewer viewer, bool ended) =>
        House.Of(Room.Coordination).Look(async room => await new ProblemList(Book).Every(room, viewer, ended).ToListAsync(Stop), Stop);

    private ProblemPen Pen => new(Book);

    private ProblemWork Work => new(Pen, Book);

    private ProblemPartners Partners => new(Pen, Book);

    private CloseProblem Closing => new(Pen, Book, Committees);

    private OpeningProblems Opening => new(Book, Committees);

    [Fact]
    public async Task Whoever_is_no_partner_finds_nothing_and_writes_nothing()
    {
        var id = await Opened();
        Viewer[] others = [Of(Role.Landlord, "AUTRE"), Of(Role.GpoPilot, "PP"), Of(Role.CareTeam, "CAARUD"), Of(Role.Investigator, "PJ"), Of(Role.Neighbour, "VOISINE"), Viewer.Public];

        foreach (var other in others)
        {
            Assert.Null(await Book.Open(other, id, Stop));
            Assert.Empty(await Every(other, ended: true));
            Assert.Null(await Work.Note(other, (id, 1), "Un mot.", Stop));
            Assert.Empty(await new ProblemActions(Book).Seen(other, Stop));
        }
    }

    [Fact]
    public async Task Partners_and_those_who_carry_the_plan_read_it_and_the_list_says_with_whom_it_is_shared()
    {
        var id = await Opened();

        foreach (var reader in (Viewer[])[Pilot, Landlord, Town, Of(Role.Coordinator, "PREF"), Of(Role.Prosecutor, "TJ"), Of(Role.Auditor, "DPO")])
            Assert.Equal(["PP", "BAIL", "ASE"], (await Every(reader, ended: false)).Single(problem => problem.Row.Id == id.ToString("D")).Partners.Select(partner => partner.Agency));
        Assert.Equal("ASE", (await Book.Open(Of(Role.ChildProtection, "ASE"), id, Stop))!.Partners.Single(partner => partner.ProtectsChildren).Agency);
    }

    [Fact]
    public async Task Whoever_only_reads_writes_nothing()
    {
        var id = await Opened();

        foreach (var reader in (Viewer[])[Of(Role.Prosecutor, "TJ"), Of(Role.Auditor, "DPO"), Of(Role.Analyst, "CROSS")])
            Assert.Null(await Work.Note(reader, (id, 1), "Un mot.", Stop));
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_is_told_and_nothing_of_either_is_lost()
    {
        var id = await Opened();

        Assert.True((await Work.Note(Pilot, (id, 1), "La porte est réparée.", Stop))!.Kept);
        var late = await Work.Note(Landlord, (id, 1), "Le devis est signé.", Stop);
        Assert.True(late!.IsMeanwhile);
        Assert.True((await Work.Note(Landlord, (id, 2), "Le devis est signé.", Stop))!.Kept);

        Assert.Equal(["", "La porte est réparée.", "Le devis est signé."], (await Book.Open(Town, id, Stop))!.Entries.Select(entry => entry.Words));
    }

    [Fact]
    public async Task Of_many_who_write_in_the_same_moment_one_alone_is_kept()
    {
        var id = await Opened();

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(turn => Work.Note(turn % 2 == 0 ? Pilot : Landlord, (id, 1), $"Mot {turn}.", Stop)));

        Assert.Single(all, one => one!.Kept);
        Assert.Equal(7, all.Count(one => one!.IsMeanwhile));
        Assert.Equal(2, (await Book.Open(Town, id, Stop))!.Turn);
    }

    [Fact]
    public async Task A_timeline_rewritten_behind_its_back_says_from_where_and_the_trace_names_every_link()
    {
        var id = await Opened();
        await Work.Note(Pilot, (id, 1), "Vu à 18 heures.", Stop);
        await Work.Correct(Landlord, (id, 2), 2, "C’était à 19 heures.", Stop);
        var shown = (await Book.Open(Pilot, id, Stop))!;
        Assert.Null(shown.Broken);
        Assert.Equal((2, "Vu à 18 heures."), (shown.Entries[2].Corrects, shown.Entries[1].Words));
        var traced = await House.Of(Room.Coordination).Look(room => room.Rows<string>(Links, new { problem = $"problem {id:D} %" }), Stop);
        Assert.Equal(shown.Entries.Select(entry => $"problem {id:D} {entry.Turn} {entry.Link[..16]}").Order(), traced.Order());

        await House.Of(Room.Coordination).Do(TheHost.Does(Act.Change, "a test", "a test"), deed => deed.Run(Rewrite, new { problem = id, turn = 2, words = "Vu à 20 heures." }), Stop);

        Assert.Equal(2, (await Book.Open(Pilot, id, Stop))!.Broken);
    }

    [Fact]
    public async Task Each_partner_says_its_own_state_and_the_lead_closes_for_all()
    {
        var id = await Opened();
        Assert.Equal(["no-partner"], (await Partners.Move(Town, (id, 1), new("Accepted", null, null), Stop))!.Why.Select(why => why.Code));
        await Partners.Move(Landlord, (id, 1), new("Refused", "NoMeans", "Aucun crédit cette année."), Stop);
        await Partners.Move(Pilot, (id, 2), new("InProgress", null, null), Stop);
        await Partners.Move(Pilot, (id, 3), new("Closed", "Solved", "Plus rien depuis un mois."), Stop);

        var shown = (await Book.Open(Pilot, id, Stop))!;
        Assert.Equal([PartnerState.Closed, PartnerState.Refused, PartnerState.New], shown.Partners.Select(partner => partner.Stands));
        Assert.Equal(Book.Today, shown.Row.ClosedOn);
        Assert.Empty(await Every(Town, ended: false));
    }

    [Fact]
    public async Task The_lead_is_handed_over_and_a_partner_that_joins_reads_it()
    {
        var id = await Opened();
        var care = Of(Role.CareTeam, "CAARUD");
        Assert.Equal(["lead-not-yours"], (await Partners.HandOver(Landlord, (id, 1), new("BAIL", "Les travaux sont à nous."), Stop))!.Why.Select(why => why.Code));

        Assert.True((await Partners.Join(Pilot, (id, 1), "CAARUD", null, Stop))!.Kept);
        Assert.True((await Partners.HandOver(Pilot, (id, 2), new("BAIL", "Les travaux sont à eux."), Stop))!.Kept);

        Assert.Equal("BAIL", (await Book.Open(care, id, Stop))!.Row.Lead);
    }

    [Fact]
    public async Task One_place_holds_one_open_problem_of_a_kind()
    {
        var given = await Given();
        Yes(await Opening.Open(Pilot, given, Stop));

        Assert.Equal(["problem-there-already"], No(await Opening.Open(Town, given, Stop)));
        Yes(await Opening.Open(Town, given with { Kind = "Noise" }, Stop));
    }

    [Fact]
    public async Task An_action_is_told_by_its_owner_or_the_lead_and_what_waits_is_not_late()
    {
        var id = await Opened();
        await Work.Plan(Pilot, (id, 1), new("Lighting", "BAIL", "2026-11-25", "Remettre la lumière."), Stop);
        var action = Assert.Single(await new ProblemActions(Book).ThisWeek(Landlord, Stop));
        var (town, which) = (Of(Role.Town, "VILLE"), Guid.Parse(action.Id));
        Assert.Equal(["action-not-yours"], (await Work.Tell(town, (id, 2), which, new("Done", null, "Fait.") { Outcome = "Helped" }, Stop))!.Why.Select(why => why.Code));
        Assert.True((await Work.Tell(Landlord, (id, 2), which, new("Waits", "2026-12-20", "La pièce est commandée."), Stop))!.Kept);

        Clock.Now = Clock.Now.AddDays(10);
        Assert.Empty(await new ProblemActions(Book).ThisWeek(Landlord, Stop));
        Assert.Equal(ActionState.Waiting, Assert.Single((await Book.Open(Pilot, id, Stop))!.Actions).History.On(Book.Today));
        Clock.Now = Clock.Now.AddDays(33);
        Assert.Equal(ActionState.Escalated, Assert.Single(await new ProblemActions(Book).ThisWeek(Landlord, Stop)).History.On(Book.Today));
        Assert.True((await Work.Tell(Pilot, (id, 3), which, new("Done", null, "Vu allumée.") { Outcome = "Helped" }, Stop))!.Kept);
        Assert.Empty(await new ProblemActions(Book).Seen(Landlord, Stop));
    }

    [Fact]
    public async Task A_problem_of_a_committee_reaches_its_members_alone()
    {
        var id = await OfCommittee();
        Assert.Equal("Papier du comité.", Assert.Single((await Book.Open(Pilot, id, Stop))!.Entries).Words);
        await Work.Plan(Pilot, (id, 1), new("Lighting", "BAIL", "2026-11-25", "Remettre la lumière."), Stop);

        foreach (var other in (Viewer[])[Of(Role.GpoPilot, "PP"), Landlord, Town, Of(Role.Coordinator, "PREF"), Of(Role.Prefect, "PREF"), Of(Role.Auditor, "DPO")])
        {
            Assert.Null(await Book.Open(other, id, Stop));
            Assert.Empty(await Every(other, ended: true));
            Assert.Null(await Work.Note(other, (id, 2), "Un mot.", Stop));
            Assert.Empty(await new ProblemActions(Book).Seen(other, Stop));
        }
    }

    [Fact]
    public async Task A_problem_of_a_committee_is_closed_by_its_chair_and_the_decision_stands_among_its_papers()
    {
        var id = await OfCommittee();
        var committee = Guid.Parse((await Book.Open(Pilot, id, Stop))!.Row.Committee);
        Assert.Null(await Closing.Close(Landlord, (id, 1), new("Solved", "C’est fini."), Stop));
        Assert.Equal(["reason-missing", "words-missing"], (await Closing.Close(Pilot, (id, 1), new("NoMeans", ""), Stop))!.Why.Select(why => why.Code));
        await Work.Plan(Pilot, (id, 1), new("Presence", "PP", "2026-11-25", "Passer le soir."), Stop);
        Assert.Equal(["actions-open"], (await Closing.Close(Pilot, (id, 2), new("Solved", "C’est fini."), Stop))!.Why.Select(why => why.Code));
        await Work.Tell(Pilot, (id, 2), Guid.Parse((await Book.Open(Pilot, id, Stop))!.Actions[0].Row.Id), new("Done", null, "Fait.") { Outcome = "Helped" }, Stop);

        Assert.True((await Closing.Close(Pilot, (id, 3), new("Solved", "Le groupe constate que c’est fini."), Stop))!.Kept);

        var shown = (await Book.Open(Pilot, id, Stop))!;
        Assert.Equal((Book.Today, PartnerState.Closed, null), (shown.Row.ClosedOn, shown.Partners[0].Stands, shown.Broken));
        var decision = Assert.Single((await Committees.Open(Pilot, committee, Act.Read, Stop))!.Decisions);
        Assert.Equal(("Le groupe constate que c’est fini.", "PP", Book.Today), (decision.Words, decision.Owner, decision.DoneOn));
        Assert.Equal(["problem-over"], new CloseByDecision("Solved", "Encore.").Decide(isOpen: false, 0) is Decision<ClosedByDecision>.No no ? no.Why.Select(why => why.Code) : []);
    }

    [Fact]
    public async Task A_shared_problem_is_closed_by_no_committee()
    {
        var id = await Opened();

        Assert.Equal(["close-not-yours"], (await Closing.Close(Pilot, (id, 1), new("Solved", "C’est fini."), Stop))!.Why.Select(why => why.Code));
    }

    [Fact]
    public async Task Two_years_after_closing_words_and_authors_are_erased_and_the_timeline_still_holds()
    {
        var id = await Opened();
        await Partners.Move(Pilot, (id, 1), new("Closed", "Solved", "Plus rien depuis un mois."), Stop);
        Clock.Now = Clock.Now.AddDays(ProblemMemory.DaysAfterClosing - 1);
        Assert.Equal(0, await new ForgetProblems(Book).Run(Stop));

        Clock.Now = Clock.Now.AddDays(1);
        Assert.Equal(2, await new ForgetProblems(Book).Run(Stop));

        var shown = (await Book.Open(Town, id, Stop))!;
        Assert.All(shown.Entries, entry => Assert.Empty(entry.Words));
        Assert.Null(shown.Broken);
        Assert.Equal(PartnerState.Closed, shown.Partners[0].Stands);
        Assert.Equal(0, await new ForgetProblems(Book).Run(Stop));
    }

    [Fact]
    public async Task A_pilot_of_another_territory_finds_nothing_of_a_problem_that_its_agency_is_asked_into()
    {
        var id = Yes(await Opening.Open(Town, await Given() with { Partners = ["PP", "BAIL"] }, Stop));
        var elsewhere = new Viewer(new(Guid.NewGuid()), new("PP"), Role.GpoPilot, new HashSet<string> { "COM-2" });

        Assert.Null(await Book.Open(elsewhere, id, Stop));
        Assert.Empty((await new ProblemList(Book).Find(elsewhere, new() { State = "tous" }, Stop)).Listed);
        Assert.Empty(await new ProblemList(Book).Counts(elsewhere, Stop));
        Assert.Null(await Work.Note(elsewhere, (id, 1), "Un mot.", Stop));
        Assert.NotNull(await Book.Open(Pilot, id, Stop));
    }

    [Fact]
    public async Task The_list_is_read_page_by_page_on_and_back_and_no_problem_twice()
    {
        var opened = new List<string>();
        for (var many = 0; many < (2 * ProblemQuestion.Most) + 3; many++)
        {
            if (many % 40 == 0)
                Clock.Now = Clock.Now.AddDays(1);
            opened.Add(Yes(await Opening.Open(Town, await Given() with { Partners = ["BAIL"] }, Stop)).ToString("D"));
        }

        var list = new ProblemList(Book);
        var first = await list.Find(Town, new(), Stop);
        var second = await list.Find(Town, new() { Mark = After(first) }, Stop);
        var third = await list.Find(Town, new() { Mark = After(second) }, Stop);
        var again = await list.Find(Town, new() { Mark = ProblemMark.Read(ProblemMark.Of(third.Listed[0].Row), back: true) }, Stop);

        Assert.Equal((false, true, true, true, true, false), (first.GoesBack, first.GoesOn, second.GoesBack, second.GoesOn, third.GoesBack, third.GoesOn));
        Assert.Equal(opened.Order(), first.Listed.Concat(second.Listed).Concat(third.Listed).Select(one => one.Row.Id).Order());
        Assert.Equal(second.Listed.Select(one => one.Row.Id), again.Listed.Select(one => one.Row.Id));
    }

    [Fact]
    public async Task The_list_is_narrowed_by_what_is_asked_and_by_nothing_that_partners_wrote()
    {
        var id = (await Opened()).ToString("D");
        await Work.Plan(Pilot, (Guid.Parse(id), 1), new("Lighting", "BAIL", "2026-11-25", "Remettre la lumière."), Stop);

        Assert.Equal([id], await Found(new() { Words = "rue des e" }));
        Assert.Empty(await Found(new() { Words = "lumière" }));
        Assert.Empty(await Found(new() { Words = "%" }));
        Assert.Equal([id], await Found(new() { Lead = "PP" }));
        Assert.Empty(await Found(new() { Lead = "BAIL" }));
        Assert.Empty(await Found(new() { Territory = "COM-2" }));
        Assert.Empty(await Found(new() { State = "clos" }));
        Assert.Empty(await Found(new() { Waiting = "retard" }));
        Clock.Now = Clock.Now.AddDays(30);
        Assert.Equal([id], await Found(new() { Waiting = "retard" }));
        Assert.Equal([id], (await new ProblemList(Book).Find(Landlord, new() { Waiting = "reponse" }, Stop)).Listed.Select(one => one.Row.Id));
        Assert.Equal((1, 1), ((int, int))(Assert.Single(await new ProblemList(Book).Counts(Landlord, Stop)) is var one ? (one.Many, one.Awaiting) : default));
    }

    [Fact]
    public async Task The_house_tells_a_late_action_once_to_the_lead_and_once_to_the_coordinator_and_again_after_another_day()
    {
        var id = await Opened();
        await Work.Plan(Pilot, (id, 1), new("Lighting", "BAIL", "2026-11-25", "Remettre la lumière."), Stop);
        await Work.Plan(Pilot, (id, 2), new("Presence", "PP", "2026-11-25", "Passer le soir."), Stop);
        async Task<string[]> After(int day)
        {
            Clock.Now = new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.Zero).AddDays(day);
            for (var twice = 0; twice < 2; twice++)
                await new EscalationRounds(Book).Go(Clock.Now, Stop);
            var shown = (await Book.Open(Pilot, id, Stop))!;
            Assert.Null(shown.Broken);
            return [.. shown.Escalations.Select(one => $"{(Escalation)one.Told} {shown.Actions.Single(action => action.Row.Id == one.Action).Row.Owner}").Order(StringComparer.Ordinal)];
        }

        Assert.Empty(await After(7));
        Assert.Equal(["Lead BAIL"], await After(8));
        Assert.Equal(["Coordinator BAIL", "Coordinator PP", "Lead BAIL"], await After(15));
        var shown = (await Book.Open(Pilot, id, Stop))!;
        var action = shown.Actions.Single(one => one.Row.Owner == "BAIL");
        await Work.Tell(Landlord, (id, shown.Turn), Guid.Parse(action.Row.Id), new("Waits", "2026-12-20", "La pièce est commandée."), Stop);
        Assert.Equal(3, (await After(20)).Length);
        Assert.Equal(["Coordinator BAIL", "Coordinator PP", "Lead BAIL", "Lead BAIL"], await After(33));
    }

    [Fact]
    public async Task Words_of_partners_are_nowhere_in_clear_and_those_from_before_are_sealed_in_the_first_round()
    {
        var id = await Opened();
        await Work.Note(Pilot, (id, 1), "La zibeline attend.", Stop);
        Assert.Equal(0, await InClear());
        await House.Of(Room.Coordination).Do(TheHost.Does(Act.Change, "a test", "a test"), deed => deed.Run(Rewrite, new { problem = id, turn = 2, words = "La zibeline attend." }), Stop);
        Assert.Equal((1, "La zibeline attend."), (await InClear(), (await Book.Open(Landlord, id, Stop))!.Entries[1].Words));

        var round = new SealEarlierWords(House);
        await round.Go(Clock.Now, Stop);
        await round.Go(Clock.Now, Stop);

        Assert.Equal(0, await InClear());
        Assert.Equal((null, "La zibeline attend."), ((await Book.Open(Landlord, id, Stop))!.Broken, (await Book.Open(Landlord, id, Stop))!.Entries[1].Words));
    }

    [Fact]
    public async Task The_map_reads_what_lies_within_it_and_nothing_of_a_committee()
    {
        var row = (await Book.Open(Pilot, await Opened(), Stop))!.Row;
        await OfCommittee();
        var at = Projection.Lambert93.ToDegrees(new(row.X, row.Y));
        async Task<IEnumerable<string>> Shown(Viewer viewer, double east, string after = "") =>
            (await new ProblemsOnMap(Book).After(new(viewer, new(at.Longitude + east - 0.01, at.Longitude + east + 0.01, at.Latitude - 0.01, at.Latitude + 0.01)), after, Stop)).Select(one => one.Row.Id);

        Assert.Empty(await Shown(Of(Role.Landlord, "AUTRE"), 0));
        Assert.Empty(await Shown(Pilot, 0.5));
        Assert.Empty(await Shown(Pilot, 0, after: row.Id));
        Assert.Equal([row.Id], await Shown(Pilot, 0));
    }

    private Task<long> InClear() => House.Of(Room.Coordination).Look(room => room.One<long>(ClearWords), Stop);

    private async Task<IEnumerable<string>> Found(ProblemQuestion asked) => (await new ProblemList(Book).Find(Town, asked, Stop)).Listed.Select(one => one.Row.Id);

    private static ProblemMark After(ProblemPage page) => ProblemMark.Read(ProblemMark.Of(page.Listed[^1].Row), back: false)!;

    private async Task<Guid> Opened() => Yes(await Opening.Open(Pilot, await Given(), Stop));

    private async Task<OpenProblem> Given() => new("OccupiedHall", await Place(), ["BAIL"]) { Minors = true, ChildProtection = "ASE" };

    private async Task<Guid> OfCommittee()
    {
        var seats = new CommitteeSeats(House, Committees);
        var committee = Yes(await seats.Found(Pilot, new("Gpo", "Groupe de la gare", "COM-1", "Le groupe se réunit chaque mois, à la demande."), Stop));
        await seats.Sign(Pilot, Guid.Parse(Assert.Single(await Committees.OfferedTo(Pilot, Stop)).Id), Stop);
        return Yes(await Opening.Open(Pilot, new("OpenScene", await Place(), ["BAIL"]) { Committee = committee.ToString(), Words = "Papier du comité." }, Stop));
    }

    private async Task<string> Place()
    {
        var id = Guid.NewGuid();
        await House.Of(Room.Coordination).Do(TheHost.Does(Act.Enter, "a test", "a test"), deed => deed.Run(PutPlace, new
        {
            id, author = Town.Mission, agency = Town.Agency, territory = "COM-1", name = "Rue des Essais",
        }), Stop);
        return id.ToString("D");
    }
}

public sealed class ProblemsOnSqlite : ProblemPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class ProblemsOnPostgres : ProblemPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
