using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>What people do with an alarm, what it weighs, and how often alarms were right.</summary>
public sealed class AlarmTests
{
    private static readonly AgencyId Uasa = new("UASA");
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Theory]
    [InlineData(null, "OutreachGoes", "alarm-act-missing")]
    [InlineData("Read", "OutreachGoes", "alarm-act-missing")]
    [InlineData("Accepted", null, "alarm-reason-missing")]
    [InlineData("Accepted", "NothingSeen", "alarm-reason-missing")]
    [InlineData("SetAside", "OutreachGoes", "alarm-reason-missing")]
    public void An_answer_without_an_act_or_a_reason_of_that_act_is_refused(string? act, string? reason, string code) =>
        Assert.Equal([code], No(new DecideAlarm(act, reason, 0).Decide(new([]), Uasa, Day)));

    [Fact]
    public void Whoever_did_not_see_the_answer_of_another_is_asked_to_read_again() =>
        Assert.Equal(["alarm-changed-meanwhile"], No(new DecideAlarm("SetAside", "NothingSeen", 0).Decide(After(AlarmAct.Accepted), Uasa, Day)));

    [Fact]
    public void That_somebody_read_it_stands_in_nobodys_way() =>
        Assert.IsType<Decision<AlarmFact>.Yes>(new DecideAlarm("SetAside", "NothingSeen", 0).Decide(After(AlarmAct.Read), Uasa, Day));

    [Fact]
    public void The_last_answer_holds_and_the_first_stays()
    {
        var history = After(AlarmAct.Read, AlarmAct.Accepted, AlarmAct.SetAside);

        Assert.Equal(AlarmState.SetAside, history.State);
        Assert.Equal((3, 2), (history.Facts.Count, history.Decisions));
    }

    [Fact]
    public void Every_reason_belongs_to_exactly_one_act() =>
        Assert.Equal(Enum.GetValues<AlarmReason>().Order(), Enum.GetValues<AlarmAct>().SelectMany(AlarmReasons.Of).Order());

    [Fact]
    public void A_flood_of_copies_weighs_three_voices_however_many_they_are()
    {
        var voices = AlarmVoices.Of([40, 1], [.. Enumerable.Repeat("Form", 41)], anonymous: 41);

        Assert.Equal(4, voices.Weight);
        Assert.True(voices is { IsOneVoice: true, IsIndependenceUnknown: true, Channels: 1, Groups: 2 });
    }

    [Fact]
    public void Few_answers_make_no_share_and_waiting_alarms_are_in_no_denominator()
    {
        var tally = AlarmTally.Of([AlarmState.Accepted, AlarmState.Explained, AlarmState.SetAside, AlarmState.Unread, AlarmState.Read]);

        Assert.Equal((2, 3, 2), (tally.Right, tally.Decided, tally.Waiting));
        Assert.False(tally.IsEnough);
        Assert.True(AlarmTally.Of(Enumerable.Repeat(AlarmState.Accepted, AlarmTally.EnoughForPercent)).IsEnough);
    }

    [Fact]
    public void An_old_scene_is_proposed_when_it_is_near_and_over_within_a_year()
    {
        SceneOver[] over = [Over("near", 300, Day.AddDays(-60)), Over("far", 1500, Day.AddDays(-60)), Over("long ago", 300, Day.AddDays(-400)), Over("later", 300, Day.AddDays(1))];

        var again = Assert.Single(SceneAgain.Near(0, 0, Day, over));

        Assert.Equal(("near", 300d, 60), (again.Old.Name, again.Metres, again.Days));
    }

    [Fact]
    public void Police_sees_no_alarm_and_care_writes_no_referral()
    {
        Role[] police = [Role.Analyst, Role.Investigator, Role.AntennaHead, Role.GpoPilot, Role.UasaPolice];
        Assert.All(police, role => Assert.Empty(AccessTable.LinesOf(role, Subject.SceneAlarm)));
        Assert.All([Role.Prosecutor, Role.CourtClerk, Role.Prefect, Role.Public], role => Assert.Empty(AccessTable.LinesOf(role, Subject.SceneAlarm)));
        Assert.All([Role.CareTeam, Role.UasaSocial, Role.HealthAgency, Role.Housing], role => Assert.False(AccessTable.MayWrite(role, Subject.Referral)));
        Assert.Equal([Role.Analyst, Role.AntennaHead], AccessTable.Rights.Where(line => line.Subject == Subject.ReferralHeard).Select(line => line.Role));
    }

    private static SceneOver Over(string name, double east, DateOnly on) => new(name, name, east, 0, on);

    private static AlarmHistory After(params AlarmAct[] acts) =>
        new([.. acts.Index().Select(act => new AlarmFact(act.Index + 1, Uasa, Day, act.Item, act.Item == AlarmAct.Read ? null : AlarmReasons.Of(act.Item)[0]))]);

    private static IEnumerable<string> No(Decision<AlarmFact> decision) => Assert.IsType<Decision<AlarmFact>.No>(decision).Why.Select(why => why.Code);
}
