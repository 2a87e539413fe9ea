using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>What a sealed evaluation owes, and what of it the public may read.</summary>
public sealed class EvaluationTests
{
    private static readonly DateOnly Last = new(2026, 6, 30);

    [Fact]
    public void Until_its_last_day_has_passed_nobody_outside_knows_its_plan()
    {
        var standing = Standing(survey: true);

        Assert.Equal((EvaluationState.Waiting, false), (standing.On(Last), standing.IsOpenOn(Last)));
        Assert.True(standing.IsOpenOn(Last.AddDays(1)));
    }

    [Fact]
    public void A_survey_that_was_promised_and_not_given_is_late_and_named()
    {
        var standing = Standing(survey: true, EvaluationPart.Result, EvaluationPart.WhatWasDone);

        Assert.Equal(EvaluationState.Published, standing.On(standing.Due));
        Assert.Equal((EvaluationState.Overdue, 3), (standing.On(standing.Due.AddDays(3)), standing.DaysLate(standing.Due.AddDays(3))));
        Assert.Equal([EvaluationPart.Survey], standing.Missing);
    }

    [Fact]
    public void A_survey_that_nobody_promised_is_never_late() =>
        Assert.Equal(EvaluationState.Published, Standing(survey: false, EvaluationPart.Result, EvaluationPart.WhatWasDone).On(Last.AddYears(1)));

    [Fact]
    public void No_small_count_is_ever_told_and_no_other_exactly() => Prop.ForAll(Gen.Choose(0, 60).ArrayOf(6).ToArbitrary(), drawn =>
    {
        long[] counts = [.. drawn];
        return ToldCounts.Of(counts) is { } told
            ? !counts.Any(Small.Is) && told.Counts.Zip(counts).All(pair => pair.First % ToldCounts.Step == 0 && Math.Abs(pair.First - pair.Second) <= 2)
            : counts.Any(Small.Is);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Households", "10", "5", "4", "2", "survey-more-answers")]
    [InlineData("Nobody", "10", "5", "4", "1", "survey-frame-missing")]
    [InlineData("Shops", "", "5", "4", "1", "survey-count-missing")]
    [InlineData("Shops", "12", "un", "4", "1", "number-unreadable")]
    public void A_survey_that_does_not_add_up_is_refused(string frame, string asked, string better, string same, string worse, string code) =>
        Assert.Equal([code], Assert.IsType<Decision<PerceptionSurvey>.No>(new EnterSurvey(frame, asked, better, same, worse).Decide()).Why.Select(why => why.Code));

    [Theory]
    [InlineData(null, SurveyWave.Once, true)]
    [InlineData("Before", SurveyWave.Before, false)]
    [InlineData("After", SurveyWave.After, true)]
    public void A_wave_before_the_action_does_not_tell_what_came_of_it(string? written, SurveyWave wave, bool tells)
    {
        var survey = Assert.IsType<Decision<PerceptionSurvey>.Yes>((new EnterSurvey("Households", "400", "96", "71", "33") with { Wave = written }).Decide()).Fact;

        Assert.Equal((wave, tells, 200L), (survey.Wave, survey.TellsOutcome, survey.Silent));
    }

    [Fact]
    public void A_survey_is_told_only_when_no_answer_was_given_by_a_few()
    {
        Assert.True(new PerceptionSurvey(SurveyFrame.Households, 400, 200, 96, 71, 33).MayBeTold);
        Assert.False(new PerceptionSurvey(SurveyFrame.Households, 400, 200, 96, 99, 5).MayBeTold);
        Assert.False(new PerceptionSurvey(SurveyFrame.Households, 20, 9, 9, 0, 0).MayBeTold);
        Assert.Equal(200, new PerceptionSurvey(SurveyFrame.Households, 400, 200, 96, 71, 33).Silent);
    }

    [Theory]
    [InlineData(10L, null)]
    [InlineData(null, null)]
    [InlineData(11L, 11L)]
    public void Fewer_than_eleven_contacts_of_care_are_never_used(long? told, long? used) =>
        Assert.Equal(used, OutreachContacts.Contacts(new("2026-10", [new("contacts", ["number"], [new("outreach", [told])])])));

    private static EvaluationStanding Standing(bool survey, params EvaluationPart[] given) => new(Last, survey, given.ToHashSet());
}
