using Clairevoie.Coordination.Adoption;
using Clairevoie.Coordination.Committees;
using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Store.Tests;

/// <summary>A spreadsheet that a coordinator brings: all of it or nothing, and twice the same changes nothing.</summary>
public abstract class AdoptionPromises : RoomPromises
{
    private static readonly Viewer Coordinator = Of(Role.Coordinator, "PREF");

    private static readonly string[] Heading = ["N°", "Mesure", "Pilote", "Partenaires", "Échéance", "Budget 2026 (k€)", "État", "Commentaires"];

    protected override Room[] Rooms => [Room.Coordination];

    private AdoptionTarget Target => new("P", "Plan d’essai", "COM-1", "suivi.xlsx") { Today = HalfDay.Of(Clock.GetUtcNow()).Day };

    [Fact]
    public async Task A_cell_that_was_not_understood_keeps_the_whole_file_out_until_it_is_left_out_on_purpose()
    {
        var book = Book(["1", "Éclairage du parc", "VILLE", "BAIL", "quand on pourra", "12,5", "En cours", ""]);

        var refused = await Take(book, Target);
        Assert.False(refused.IsTaken);
        Assert.Equal(["day-unreadable"], refused.Faults.Select(fault => fault.Code));
        Assert.Empty(await new PlanRegister(House, Clock).Plans(Stop));

        var taken = await Take(book, Target with { LeavesOut = true });
        Assert.Equal((true, 1), (taken.IsTaken, taken.Plan.Added));
    }

    [Fact]
    public async Task A_plan_that_is_neither_known_nor_named_is_asked_for()
    {
        var came = await Take(Book(["1", "Éclairage du parc", "VILLE", "", "", "", "", ""]), Target with { Title = "" });

        Assert.Equal((false, "plan-missing"), (came.IsTaken, came.Faults[0].Code));
    }

    [Fact]
    public async Task Lines_sums_states_and_news_come_in_and_the_same_file_again_changes_nothing()
    {
        var book = Book(
            ["1", "Éclairage du parc", "VILLE", "BAIL ; PP", "31/12/2026", "12,5", "En cours", "Marché passé."],
            ["2", "Maraude du soir", "ARS", "", "mars 2027", "", "Réalisé", ""],
            ["", "Fermeture des caves", "BAIL", "", "", "", "Non démarré", ""]);

        var first = await Take(book, Target);
        var again = await Take(book, Target);

        Assert.Equal((3, 3), (first.Plan.Added, first.Plan.Facts));
        Assert.Equal((true, 0), (again.IsTaken, again.Changes));
        var lines = await new PlanRegister(House, Clock).Find(Coordinator, new RegisterQuestion { Plan = "P" }, Stop);
        Assert.Equal([("1", PlanState.InProgress), ("2", PlanState.Done), ("3", PlanState.Planned)], lines.Select(line => (line.Number, line.State)));
        var shown = await new LineBook(House).Open(Coordinator, Guid.Parse(lines[0].Id), Stop);
        Assert.Equal(["BAIL", "PP"], shown!.Line.Partners.Order());
        Assert.Equal(12_500m, Assert.Single(shown.Sums).Amount);
        Assert.Equal(new DateOnly(2026, 12, 31), shown.Line.Due);
    }

    [Fact]
    public async Task What_a_file_leaves_blank_stays_as_the_register_has_it()
    {
        await Take(Book(["1", "Éclairage du parc", "VILLE", "BAIL", "31/12/2026", "12", "", ""]), Target);
        await Take(Book(["1", "Éclairage du parc et du square", "", "", "", "", "", ""]), Target);

        var line = Assert.Single(await new PlanRegister(House, Clock).Find(Coordinator, new RegisterQuestion { Plan = "P" }, Stop));
        Assert.Equal(("Éclairage du parc et du square", "VILLE", new DateOnly(2026, 12, 31)), (line.Title, line.Agency, line.Due));
    }

    [Fact]
    public async Task Small_counts_of_care_are_named_and_left_with_care()
    {
        var book = Understand.Sheets([Sheet(["Indicateur", "Janv. 2026", "Févr. 2026", "Mars 2026"], ["Passages en soins", "14", "7", "21"], ["Seringues ramassées", "3", "5", "8"])], "comptes.xlsx", AdoptionChoices.None);

        var came = await Take(book, Target with { LeavesOut = true });

        Assert.Equal(["small-of-care"], came.Faults.Select(fault => fault.Code));
        Assert.Equal(5, came.Counts);
        Assert.Equal(0, (await Take(book, Target with { LeavesOut = true })).Changes);
    }

    [Fact]
    public async Task Decisions_come_to_their_committee_sealed_and_the_same_minutes_again_change_nothing()
    {
        var committee = await Founded();
        var book = Understand.Sheets([Sheet(["Date de réunion", "Décision", "Pilote", "Échéance", "Fait"], ["03/03/2026", "Relamper la rue Basse", "Ville", "30/04/2026", "oui"], ["03/03/2026", "Fermer le local vélos", "BAIL", "31/05/2026", "non"])], "minutes.xlsx", AdoptionChoices.None);

        var first = await Take(book, Target with { Committee = committee });
        var again = await Take(book, Target with { Committee = committee });

        Assert.Equal((true, 1, 2), (first.IsTaken, first.Meetings, first.Decisions));
        Assert.Equal((true, 0), (again.IsTaken, again.Changes));
        var rows = await House.Of(Room.Coordination).Look(room => room.Rows<DecisionRow>(Question.In<CommitteeBook>("Committees/decisions_of"), new { committee }), Stop);
        Assert.All(rows, row => Assert.Equal((true, ""), (row.Sealed is { Length: > 0 }, row.Words)));
        Assert.Single(rows, row => row.DoneOn is not null);
    }

    [Fact]
    public async Task What_stands_beside_a_decision_goes_with_it_and_a_point_without_a_decision_goes_to_the_minutes_once()
    {
        var committee = await Founded();
        var book = Understand.Sheets([Sheet(["Date de réunion", "N°", "Lieu", "Sujet", "Décision", "Pilote", "Échéance", "Observations"], ["03/03/2026", "1", "Mairie", "Éclairage", "Relamper la rue Basse", "Ville ; BAIL", "30/04/2026", "Devis reçu"], ["03/03/2026", "2", "Mairie", "Tournée du matin", "", "", "", "Point d’information"])], "minutes.xlsx", AdoptionChoices.None);

        var first = await Take(book, Target with { Committee = committee });
        var again = await Take(book, Target with { Committee = committee });

        Assert.Empty(first.Faults);
        Assert.Equal((1, 1, 1, 0), (first.Meetings, first.Decisions, first.Minutes, again.Changes));
        var room = House.Of(Room.Coordination);
        var minutes = await room.Look(async look =>
        {
            var meeting = Assert.Single(await look.Rows<MeetingRow>(Question.In<CommitteeBook>("Committees/meetings_of"), new { committee })).Id;
            var (key, kept) = (await look.KeyOf(meeting), await look.One<SealedMinutes>(Question.In<CommitteeBook>("Committees/minutes_of"), new { meeting }));
            return look.Keys.OpenWords(key!, kept!.Words, meeting);
        }, Stop);
        Assert.Equal("– 2 : Tournée du matin (Lieu : Mairie ; Observations : Point d’information)", minutes);
    }

    [Fact]
    public async Task A_cell_that_no_register_has_a_place_for_is_named_and_keeps_the_file_out()
    {
        var book = Understand.Sheets([Sheet(["Indicateur", "Janv. 2026", "Févr. 2026", "Mars 2026", "Remarques"], ["Rondes", "14", "17", "21", "hors vacances"], ["Rondes", "15", "17", "21", ""])], "comptes.xlsx", AdoptionChoices.None);

        var refused = await Take(book, Target);

        Assert.False(refused.IsTaken);
        Assert.Equal([("B3", "count-twice"), ("E2", "no-place")], refused.Faults.Select(fault => (fault.Address, fault.Code)).Order());
    }

    [Fact]
    public async Task Two_measures_of_one_number_stay_two()
    {
        var book = Book(["1", "Éclairage du parc", "VILLE", "", "", "", "", ""], ["1", "Maraude du soir", "ARS", "", "", "", "", ""]);

        Assert.Equal((2, 0), ((await Take(book, Target)).Plan.Added, (await Take(book, Target)).Changes));
        Assert.Equal([("1", "Éclairage du parc"), ("1-2", "Maraude du soir")], (await new PlanRegister(House, Clock).Find(Coordinator, new RegisterQuestion { Plan = "P" }, Stop)).Select(line => (line.Number, line.Title)));
    }

    [Fact]
    public async Task How_a_sender_writes_is_remembered_shape_by_shape()
    {
        var habits = new AdoptionHabits(House, Clock);
        await habits.Remember(Doing.Of(Coordinator, Act.Change, "test", "habit"), "DDT", Said("a", Meaning.Words), Stop);
        await habits.Remember(Doing.Of(Coordinator, Act.Change, "test", "habit"), "DDT", Said("b", Meaning.Aim), Stop);

        var known = await habits.Of("DDT", Stop);

        Assert.Equal((Meaning.Words, Meaning.Aim), (known.Columns["a"]["Zig"], known.Columns["b"]["Zig"]));
        Assert.Empty((await habits.Of("ARS", Stop)).Columns);
    }

    private async Task<Guid> Founded() => Assert.IsType<Decision<Guid>.Yes>(
        await new CommitteeSeats(House, new CommitteeBook(House, Clock)).Found(Coordinator, new FoundCommittee("Pilots", "Comité des pilotes", "COM-1", "Le comité se réunit une fois par trimestre au moins."), Stop)).Fact;

    private Task<Adopted> Take(BookRead book, AdoptionTarget target) =>
        new TakeAdoption(House.Of(Room.Coordination)).Take(book, target, Doing.Of(Coordinator, Act.Import, "test", "adoption"), Stop);

    private static AdoptionChoices Said(string shape, Meaning means) =>
        new() { Columns = new Dictionary<string, IReadOnlyDictionary<string, Meaning>> { [shape] = new Dictionary<string, Meaning> { ["Zig"] = means } } };

    private static BookRead Book(params string[][] rows) => Understand.Sheets([Sheet([Heading, .. rows])], "suivi.xlsx", AdoptionChoices.None);

    private static Grid Sheet(params string[][] rows) =>
        new("Suivi", rows.SelectMany((row, at) => row.Select((text, column) => ((at, column), new GridCell(Grid.AddressOf(at, column), text)))).Where(one => one.Item2.Text.Length > 0));
}

public sealed class AdoptionOnSqlite : AdoptionPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class AdoptionOnPostgres : AdoptionPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
