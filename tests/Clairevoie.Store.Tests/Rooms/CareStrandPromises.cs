using Clairevoie.Care.Minors;
using Clairevoie.Care.Needs;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Valves;

namespace Clairevoie.Store.Tests;

/// <summary>The minors' strand and what users need: written and read by their agency, told by quarter, once.</summary>
public abstract class CareStrandPromises : RoomPromises
{
    private static readonly Viewer Team = Of(Role.CareTeam, "GAIA");
    private static readonly Viewer Street = Of(Role.UasaSocial, "UASA");
    private static readonly Viewer Shelter = Of(Role.Housing, "SIAO");

    protected override Room[] Rooms => [Room.Care];

    private MinorsBook Minors => new(House, Clock, [new MinorsInCare()]);

    private NeedsBook Needs => new(House, Clock, [new UsersNeeds()]);

    [Fact]
    public async Task Another_agency_and_every_other_role_read_and_write_nothing_of_them()
    {
        var id = await Declare(Team, "Accueil");
        Yes(await Minors.Tell(Team, Said(id, "2026-08", 30), Stop));
        Yes(await Needs.Enter(Team, Answered(id, "2026-08", 40), Stop));

        foreach (var stranger in Enum.GetValues<Role>().Except([Role.CareTeam, Role.UasaSocial, Role.Housing]).Select(role => Of(role, "GAIA")).Append(Shelter))
        {
            Assert.Empty(await Minors.Read(stranger, Stop));
            Assert.Empty(await Needs.Read(stranger, Stop));
            Assert.Equal(["structure-unknown"], No(await Minors.Tell(stranger, Said(id, "2026-08", 1), Stop)));
            Assert.Equal(["structure-unknown"], No(await Needs.Enter(stranger, Answered(id, "2026-08", 40), Stop)));
        }
    }

    [Fact]
    public async Task The_table_itself_refuses_fewer_than_11_who_answered_and_more_answers_than_orientations()
    {
        var structure = await Declare(Team, "Accueil");
        var needs = new { id = Guid.NewGuid(), author = Team.Mission, agency = "GAIA", territory = "COM-1", structure, month = "2026-08", version = 1, respondents = 10, refused = 0 };
        var minors = new { id = Guid.NewGuid(), author = Team.Mission, agency = "GAIA", territory = "COM-1", structure, month = "2026-08", met = 4, oriented = 1, answered = 2, wait_days = (int?)null };

        await Refused(Question.In<NeedsBook>("Needs/add_needs"), needs);
        await Refused(Question.In<MinorsBook>("Minors/add_minors_return"), minors);
    }

    [Fact]
    public async Task A_quarter_is_told_once_on_its_day_with_what_was_said_last()
    {
        foreach (var (viewer, name) in ((Viewer, string)[])[(Team, "Accueil"), (Street, "Maraude"), (Shelter, "Ponton")])
        {
            var id = await Declare(viewer, name);
            Yes(await Minors.Tell(viewer, Said(id, "2026-08", 1), Stop));
            Yes(await Minors.Tell(viewer, Said(id, "2026-08", 30), Stop));
            Yes(await Needs.Enter(viewer, Answered(id, "2026-08", 40), Stop));
        }

        Clock.Now = new(2026, 10, 19, 10, 0, 0, TimeSpan.Zero);
        Assert.Equal((0, 0), (await Minors.TellWhatIsDue(Stop), await Needs.TellWhatIsDue(Stop)));
        Clock.Now = Clock.Now.AddDays(1);
        Assert.Equal((1, 1), (await Minors.TellWhatIsDue(Stop), await Needs.TellWhatIsDue(Stop)));
        Assert.Equal((0, 0), (await Minors.TellWhatIsDue(Stop), await Needs.TellWhatIsDue(Stop)));

        var minors = MessageBody.Read<Sheet>(Assert.Single(await Out(ValveNames.MinorsInCare)).Message.Body);
        Assert.Equal(("2026-Q3", 90L), (minors.Period, minors.Tables[0].Lines[0].Counts[0]));
        Assert.Equal(new Completeness("minors", 0, 3), Assert.Single(minors.Returned));
        var needs = MessageBody.Read<Sheet>(Assert.Single(await Out(ValveNames.UsersNeeds)).Message.Body);
        Assert.Equal(120, NeedResult.RespondentsOf(needs));
        Assert.Equal("2026-Q3", Assert.Single(await Needs.Told(Stop)).Period);
    }

    private Task<IReadOnlyList<SignedMessage>> Out(string valve) => House.Of(Room.Care).Look(room => Outbox.Waiting(room, valve, Room.Publication), Stop);

    private Task<System.Data.Common.DbException> Refused(Question question, object row) => Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
        House.Of(Room.Care).Do(Doing.Anonymous(Act.Enter, "try", "row"), deed => deed.Run(question, row), Stop));

    private async Task<string> Declare(Viewer viewer, string name) =>
        Yes(await new StructureBook(House).Declare(viewer, new(name, viewer.Role == Role.Housing ? "housing" : "outreach", "COM-1", "2026-07"), Stop)).ToString("D");

    private static TellMinors Said(string structure, string month, int met) => new(structure, month, "", new Dictionary<string, string?> { ["met"] = $"{met}", ["oriented"] = "0", ["answered"] = "0" });

    private static EnterNeeds Answered(string structure, string month, int respondents)
    {
        var written = NeedQuestion.All.SelectMany(question => question.Answers.Select(answer => (question.KeyOf(answer), answer == question.Options[0] ? respondents : 0))).ToDictionary(one => one.Item1, one => (string?)$"{one.Item2}");
        (written["respondents"], written["refused"]) = ($"{respondents}", "12");
        return new(structure, month, written);
    }
}

public sealed class CareStrandsOnSqlite : CareStrandPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CareStrandsOnPostgres : CareStrandPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
