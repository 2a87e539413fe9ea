using Clairevoie.Domain;
using Xunit;
using static Clairevoie.Domain.NoticeParts;

namespace Clairevoie.Tests.Coordination;

/// <summary>Who may tell what to whom, asked of every kind of notice and every pair of roles.</summary>
public sealed class NoticeTableTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Role[] Care = [Role.CareTeam, Role.UasaSocial, Role.Housing, Role.HealthAgency, Role.RelayDoctor];
    private static readonly Role[] Police = [Role.Analyst, Role.Investigator, Role.AntennaHead, Role.GpoPilot, Role.UasaPolice];
    private static readonly string[] Sectors = ["Gare", "Canal"];

    private static IEnumerable<(NoticeKind Kind, Role From, Role To)> Pairs =>
        from kind in Enum.GetValues<NoticeKind>() from sender in Enum.GetValues<Role>() from to in Enum.GetValues<Role>() select (kind, sender, to);

    [Fact]
    public void No_police_role_tells_care_anything() =>
        Assert.All(Pairs.Where(pair => Police.Contains(pair.From) && Care.Contains(pair.To)), pair => Assert.Equal(None, NoticeTable.PartsOf(pair.Kind, pair.From, pair.To)));

    [Fact]
    public void Care_never_receives_words_from_anybody() =>
        Assert.All(Pairs.Where(pair => Care.Contains(pair.To)), pair => Assert.False(NoticeTable.PartsOf(pair.Kind, pair.From, pair.To).HasFlag(NoticeParts.Words)));

    [Fact]
    public void Care_learns_of_no_place_handled_of_no_shift_and_of_no_decision() =>
        Assert.All(
            Pairs.Where(pair => Care.Contains(pair.To) && pair.Kind is NoticeKind.PlaceHandled or NoticeKind.ShiftExpected or NoticeKind.DecisionTaken && Care.Contains(pair.To)),
            pair => Assert.Equal(None, NoticeTable.PartsOf(pair.Kind, pair.From, pair.To)));

    [Fact]
    public void Reinforcement_is_asked_of_care_alone_by_a_prefect_alone_and_says_a_sector_and_a_week() =>
        Assert.All(Pairs.Where(pair => pair.Kind == NoticeKind.ReinforcementNeeded), pair => Assert.Equal(
            pair.From == Role.Prefect && pair.To is Role.CareTeam or Role.UasaSocial && pair.From == Role.Prefect ? Sector | Week : None,
            NoticeTable.PartsOf(pair.Kind, pair.From, pair.To)));

    [Fact]
    public void A_neighbouring_commune_answers_and_sends_nothing() =>
        Assert.All(Pairs.Where(pair => pair.From == Role.Neighbour), pair => Assert.Equal(None, NoticeTable.PartsOf(pair.Kind, pair.From, pair.To)));

    [Fact]
    public void Whoever_sends_or_is_told_has_a_line_in_the_table_of_access() => Assert.All(
        Pairs.Where(pair => NoticeTable.PartsOf(pair.Kind, pair.From, pair.To) != None),
        pair => Assert.True(AccessTable.MayWrite(pair.From, Subject.Notice) && AccessTable.MayWrite(pair.To, Subject.NoticeReceived), $"{pair}"));

    [Fact]
    public void Care_and_a_neighbour_follow_no_notice_of_others() =>
        Assert.All([.. Care, Role.Neighbour], role => Assert.Empty(AccessTable.LinesOf(role, Subject.Notice)));

    [Fact]
    public void No_pair_is_in_two_lines() =>
        Assert.All(Pairs, pair => Assert.True(NoticeTable.Lines.Count(line => line.Kind == pair.Kind && line.From.Contains(pair.From) && line.To.Contains(pair.To)) <= 1));

    [Fact]
    public void What_the_table_refuses_is_never_sent_and_what_it_allows_holds_only_its_parts()
    {
        foreach (var (kind, sender, to) in Pairs)
        {
            var parts = NoticeTable.PartsOf(kind, sender, to);
            var decided = Given(kind, to).Decide(Of(sender), Sectors, Today);
            Assert.Equal(parts != None, decided is Decision<NoticeSent>.Yes);
            if (decided is not Decision<NoticeSent>.Yes(var sent))
                continue;
            Assert.Equal(parts.HasFlag(NoticeParts.Words), sent.Words.Length > 0);
            Assert.Equal(parts.HasFlag(Sector), sent.Sector.Length > 0);
            Assert.Equal(parts.HasFlag(Territory), sent.Territory != Viewer.NoTerritory);
            Assert.Equal(parts.HasFlag(Topic), sent.Topic is not null);
            Assert.Equal(parts.HasFlag(Week), sent.Week is not null);
        }
    }

    [Fact]
    public void One_post_that_may_not_be_told_stops_the_whole_notice()
    {
        var given = Given(NoticeKind.PlaceHandled, Role.Town) with { To = [new(new("VILLE"), Role.Town), new(new("CAARUD"), Role.CareTeam)] };

        Assert.Equal(["notice-not-to-them"], No(given.Decide(Of(Role.Prefect), Sectors, Today)));
    }

    [Fact]
    public void What_comes_is_told_of_weeks_to_come_and_what_was_done_of_weeks_that_were()
    {
        var town = Of(Role.Coordinator);

        Assert.Equal(["week-over"], No((Given(NoticeKind.WorksPlanned, Role.Town) with { Week = "2026-W46" }).Decide(town, Sectors, Today)));
        Assert.Equal(["week-to-come"], No((Given(NoticeKind.WorksDone, Role.Town) with { Week = "2026-W48" }).Decide(town, Sectors, Today)));
        Assert.Equal(["week-unreadable"], No((Given(NoticeKind.WorksDone, Role.Town) with { Week = "lundi" }).Decide(town, Sectors, Today)));
    }

    [Fact]
    public void Words_that_seem_to_name_somebody_are_refused() =>
        Assert.Equal(["words-name-somebody"], No((Given(NoticeKind.WorksPlanned, Role.Town) with { Words = "Voir avec Jean Martin du service." }).Decide(Of(Role.Coordinator), Sectors, Today)));

    [Fact]
    public void Whoever_cannot_says_why()
    {
        Assert.Equal(["answer-why-missing"], No(new AcknowledgeNotice("Cannot", " ").Decide()));
        Assert.IsType<Decision<NoticeAcknowledged>.Yes>(new AcknowledgeNotice("Understood", null).Decide());
    }

    [Theory]
    [InlineData(0, null, 0, true)]
    [InlineData(-1, null, 0, false)]
    [InlineData(2, 0, 1, false)]
    [InlineData(3, 0, 1, true)]
    [InlineData(30, 0, 3, false)]
    public void A_reminder_leaves_on_the_day_due_then_every_third_day_three_times_at_most(int after, int? last, int many, bool due) =>
        Assert.Equal(due, NoticeReminder.IsDue(Today, last is { } day ? Today.AddDays(day) : null, many, Today.AddDays(after)));

    private static SendNotice Given(NoticeKind kind, Role to) => new(kind.ToString(), "COM-75056", "Lighting", "2026-W47") { Sector = "Gare", Words = "Lampes changées.", To = [new(new("X"), to)] };

    private static Viewer Of(Role role) => new(new MissionId(Guid.NewGuid()), new AgencyId("S"), role, new HashSet<string>());

    private static IEnumerable<string> No<T>(Decision<T> decided) => Assert.IsType<Decision<T>.No>(decided).Why.Select(why => why.Code);
}
