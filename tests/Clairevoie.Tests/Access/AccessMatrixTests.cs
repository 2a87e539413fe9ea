using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Access;

/// <summary>
/// The matrix that the partners agreed on, room by room: R reads, W writes, a sees only counts that crossed a valve,
/// a dash sees nothing. Town and landlord read in A the notes written for them, and nothing else of it. Measures, committees and notices
/// have a matrix of their own below, since every pilot writes there what its agency carries.
/// </summary>
public sealed class AccessMatrixTests
{
    [Theory]
    //                                A     B     C     D
    [InlineData(Role.Coordinator,     "a",  "a",  "a",  "RW")]
    [InlineData(Role.Analyst,         "RW", "a",  "-",  "R")]
    [InlineData(Role.GpoPilot,        "-",  "-",  "-",  "RW")]
    [InlineData(Role.Prosecutor,      "a",  "RW", "-",  "R")]
    [InlineData(Role.Town,            "R",  "-",  "-",  "RW")]
    [InlineData(Role.UasaSocial,      "-",  "-",  "RW", "RW")]
    [InlineData(Role.UasaPolice,      "-",  "-",  "-",  "RW")]
    [InlineData(Role.HealthAgency,    "-",  "-",  "R",  "-")]
    [InlineData(Role.CareTeam,        "-",  "-",  "RW", "R")]
    [InlineData(Role.RelayDoctor,     "-",  "RW", "-",  "-")]
    [InlineData(Role.Mildeca,         "-",  "a",  "a",  "-")]
    [InlineData(Role.Landlord,        "R",  "-",  "-",  "RW")]
    [InlineData(Role.Public,          "-",  "-",  "-",  "-")]
    [InlineData(Role.Researcher,      "-",  "a",  "a",  "-")]
    [InlineData(Role.Auditor,         "-",  "-",  "-",  "R")]
    [InlineData(Role.Administrator,   "-",  "-",  "-",  "-")]
    [InlineData(Role.PhoneOperator,   "W",  "-",  "-",  "-")]
    [InlineData(Role.Investigator,    "RW", "-",  "-",  "-")]
    [InlineData(Role.AntennaHead,     "RW", "-",  "-",  "R")]
    [InlineData(Role.Prefect,         "a",  "a",  "-",  "R")]
    [InlineData(Role.CourtClerk,      "-",  "RW", "-",  "-")]
    [InlineData(Role.ChildProtection, "-",  "-",  "-",  "-")]
    [InlineData(Role.Housing,         "-",  "-",  "RW", "-")]
    [InlineData(Role.Employer,        "-",  "-",  "-",  "RW")]
    [InlineData(Role.Neighbour,       "-",  "-",  "-",  "-")]
    public void The_table_grants_what_the_matrix_says(Role role, string intelligence, string justice, string care, string coordination)
    {
        Assert.Equal(intelligence, Letters(role, Room.Intelligence, Subject.DealingFigure));
        Assert.Equal(justice, Letters(role, Room.Justice, Subject.JusticeFigure));
        Assert.Equal(care, Letters(role, Room.Care, Subject.CareFigure));
        Assert.Equal(coordination, Letters(role, Room.Coordination, crossed: null));
    }

    [Theory]
    //                                measures  committees
    [InlineData(Role.Coordinator,     "RW",     "RW")]
    [InlineData(Role.Prefect,         "RW",     "RW")]
    [InlineData(Role.Prosecutor,      "RW",     "RW")]
    [InlineData(Role.Mildeca,         "RW",     "RW")]
    [InlineData(Role.HealthAgency,    "RW",     "RW")]
    [InlineData(Role.Town,            "RW",     "RW")]
    [InlineData(Role.GpoPilot,        "RW",     "RW")]
    [InlineData(Role.CareTeam,        "RW",     "RW")]
    [InlineData(Role.Landlord,        "RW",     "RW")]
    [InlineData(Role.Neighbour,       "-",      "RW")]
    [InlineData(Role.Auditor,         "R",      "-")]
    [InlineData(Role.Investigator,    "-",      "-")]
    [InlineData(Role.CourtClerk,      "-",      "-")]
    [InlineData(Role.RelayDoctor,     "-",      "-")]
    [InlineData(Role.Researcher,      "-",      "-")]
    [InlineData(Role.Public,          "-",      "-")]
    [InlineData(Role.Administrator,   "-",      "-")]
    [InlineData(Role.PhoneOperator,   "-",      "-")]
    public void The_table_of_the_plan_grants_what_its_matrix_says(Role role, string measures, string committees)
    {
        Assert.Equal(measures, Letters(role, [Subject.PlanMeasure], crossed: null));
        Assert.Equal(committees, Letters(role, [Subject.Committee], crossed: null));
    }

    [Theory]
    [InlineData(Role.Coordinator,     "RW", "RW")]
    [InlineData(Role.Town,            "RW", "RW")]
    [InlineData(Role.GpoPilot,        "RW", "RW")]
    [InlineData(Role.UasaSocial,      "RW", "RW")]
    [InlineData(Role.UasaPolice,      "RW", "RW")]
    [InlineData(Role.CareTeam,        "R",  "R")]
    [InlineData(Role.Prefect,         "R",  "R")]
    [InlineData(Role.Analyst,         "R",  "R")]
    [InlineData(Role.AntennaHead,     "R",  "R")]
    [InlineData(Role.Prosecutor,      "R",  "-")]
    [InlineData(Role.Landlord,        "RW", "-")]
    [InlineData(Role.Employer,        "RW", "-")]
    [InlineData(Role.ChildProtection, "R",  "-")]
    [InlineData(Role.Neighbour,       "-",  "-")]
    [InlineData(Role.Investigator,    "-",  "-")]
    [InlineData(Role.HealthAgency,    "-",  "-")]
    [InlineData(Role.Researcher,      "-",  "-")]
    [InlineData(Role.Auditor,         "-",  "-")]
    [InlineData(Role.Public,          "-",  "-")]
    public void The_table_of_places_grants_what_its_matrix_says(Role role, string places, string scenes)
    {
        Assert.Equal(places, Letters(role, [Subject.StreetPlace], crossed: null));
        Assert.Equal(scenes, Letters(role, [Subject.SceneCount], crossed: null));
    }

    [Theory]
    [InlineData(Role.Landlord)]
    [InlineData(Role.Employer)]
    public void Whoever_has_premises_knows_no_place_of_another_that_is_not_shared(Role role) =>
        Assert.All(AccessTable.LinesOf(role, Subject.StreetPlace), line => Assert.True(line.Whose == Whose.OurAgency || (line.Whose == Whose.Shared && !line.Writes)));

    [Theory]
    //                                sent  received counts
    [InlineData(Role.Coordinator,     "RW", "RW",    "RW")]
    [InlineData(Role.Prefect,         "RW", "-",     "R")]
    [InlineData(Role.Prosecutor,      "RW", "-",     "-")]
    [InlineData(Role.Town,            "RW", "RW",    "R")]
    [InlineData(Role.GpoPilot,        "RW", "RW",    "-")]
    [InlineData(Role.CareTeam,        "-",  "RW",    "-")]
    [InlineData(Role.HealthAgency,    "-",  "RW",    "R")]
    [InlineData(Role.Neighbour,       "-",  "RW",    "-")]
    [InlineData(Role.Landlord,        "-",  "RW",    "R")]
    [InlineData(Role.Auditor,         "R",  "-",     "R")]
    [InlineData(Role.Analyst,         "-",  "-",     "-")]
    [InlineData(Role.Investigator,    "-",  "-",     "-")]
    [InlineData(Role.RelayDoctor,     "-",  "-",     "-")]
    [InlineData(Role.Researcher,      "-",  "-",     "-")]
    [InlineData(Role.Public,          "-",  "-",     "-")]
    public void The_table_of_notices_grants_what_its_matrix_says(Role role, string sent, string received, string counts)
    {
        Assert.Equal(sent, Letters(role, [Subject.Notice], crossed: null));
        Assert.Equal(received, Letters(role, [Subject.NoticeReceived], crossed: null));
        Assert.Equal(counts, Letters(role, [Subject.MonthlyCount], crossed: null));
    }

    [Fact]
    public void A_notice_is_read_at_the_post_to_which_it_came_and_written_by_the_agency_that_sends_it()
    {
        Assert.All(AccessTable.Rights.Where(line => line.Subject == Subject.NoticeReceived), line => Assert.Equal(Whose.OurAgency, line.Whose));
        Assert.All(AccessTable.Rights.Where(line => line.Subject == Subject.Notice && line.Writes), line => Assert.Equal(Whose.OurAgency, line.Whose));
    }

    [Fact]
    public void Only_the_coordinator_writes_a_measure_that_another_agency_carries() =>
        Assert.All(
            AccessTable.Rights.Where(line => line.Subject == Subject.PlanMeasure && line.Writes && line.Role != Role.Coordinator),
            line => Assert.Equal(Whose.OurAgency, line.Whose));

    [Fact]
    public void Every_role_has_a_line_in_the_matrix() =>
        Assert.Equal(
            Enum.GetValues<Role>().Length,
            typeof(AccessMatrixTests).GetMethod(nameof(The_table_grants_what_the_matrix_says))!
                .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Length);

    [Theory]
    [InlineData(Role.Town)]
    [InlineData(Role.GpoPilot)]
    [InlineData(Role.UasaSocial)]
    [InlineData(Role.UasaPolice)]
    [InlineData(Role.AntennaHead)]
    [InlineData(Role.Prefect)]
    [InlineData(Role.CareTeam)]
    public void A_role_of_the_ground_sees_no_nuisance_outside_its_territory(Role role) =>
        Assert.DoesNotContain(AccessTable.LinesOf(role, Subject.NuisanceReport), line => line.Whose == Whose.Everybody);

    /// <summary>What the matrix of the rooms does not speak of: a perimeter crosses by its valve, the others have matrices of their own.</summary>
    private static readonly IReadOnlyList<Subject> Apart =
    [
        Subject.ProtectedPerimeter,
        Subject.PlanMeasure,
        Subject.PublicPromise,
        Subject.Committee,
        Subject.CommitteeSeat,
        Subject.VacantChair,
        Subject.StreetPlace,
        Subject.SceneAlarm,
        Subject.SealedEvaluation,
        Subject.HsaDossier,
        Subject.StreetApplication,
        Subject.Notice,
        Subject.NoticeReceived,
        Subject.MonthlyCount,
        Subject.Problem,
        Subject.ProblemOrder,
        Subject.OutreachHarm,
    ];

    private static string Letters(Role role, Room room, Subject? crossed) =>
        Letters(role, [.. Enum.GetValues<Subject>().Where(subject => subject.Room() == room).Except(Apart)], crossed);

    private static string Letters(Role role, List<Subject> subjects, Subject? crossed)
    {
        var reads = subjects.Exists(subject => AccessTable.BestSight(role, subject) > Sight.None);
        var writes = subjects.Exists(subject => AccessTable.MayWrite(role, subject));
        var counts = crossed is { } figure && AccessTable.BestSight(role, figure) > Sight.None;
        return (reads, writes, counts) switch
        {
            (true, true, _) => "RW",
            (true, false, _) => "R",
            (false, true, _) => "W",
            (false, false, true) => "a",
            _ => "-",
        };
    }
}
