using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>Everybody who plays a year, in the order in which a month goes.</summary>
internal sealed class YearPlay
{
    private readonly PlayPlan plan;
    private readonly PlayCommittee committee;
    private readonly PlayPromises promises;
    private readonly PlayReports reports;
    private readonly PlayProblems problems;
    private readonly PlayNotices notices;
    private readonly PlayAlarms alarms;
    private readonly PlayCounts counts;
    private readonly PlayResidents residents;
    private readonly PlayEvaluation evaluation;

    public YearPlay(IServiceProvider services, FictionalTown town, Cast cast, Chance chance)
    {
        var clock = new PlayedClock();
        plan = new(services, clock, cast, chance.For("plan"));
        committee = new(services, clock, cast, chance.For("committee"));
        promises = new(services, clock, cast, chance.For("promises"));
        reports = new(services, town, cast, chance.For("reports"));
        problems = new(new(services, clock), clock, cast, chance.For("problems"));
        notices = new(services, clock, cast, chance.For("notices"));
        alarms = new(services, clock, cast, chance.For("alarms"));
        counts = new(services, clock, cast, chance.For("counts"));
        residents = new(services, town, (clock, cast), chance.For("residents"));
        evaluation = new(services, town, clock, cast);
    }

    public async Task Month(DateOnly first, (int This, int All) month, DateOnly last, CancellationToken stop)
    {
        await plan.Month(first, month.This, month.All, stop);
        await committee.Month(first, month.This, stop);
        await promises.Month(first, month.This, stop);
        await reports.Month(first, last, stop);
        await problems.Month(first, month.This, stop);
        await notices.Month(first, month.This, stop);
        await alarms.Month(first, stop);
        await counts.Month(first, month.This, stop);
        await residents.Month(first, month.This, stop);
        await evaluation.Month(first, month.This, stop);
    }

    /// <summary>What comes after the last month: the meeting to which everybody looks.</summary>
    public Task End(DateOnly last, CancellationToken stop) => committee.Next(last, stop);

    public PlayedYear Told(int months) => new(months)
    {
        News = plan.News, Sums = plan.Sums, Meetings = committee.Meetings, Decisions = committee.Decisions, Promises = promises.Told, Reports = reports.Taken,
        Problems = problems.Opened, ProblemsClosed = problems.Closed, Notices = notices.Sent, Acknowledgements = notices.Acknowledged, Nights = alarms.Nights,
        AlarmsAnswered = alarms.Answered, Counts = counts.Given, Asked = residents.Asked, Answered = residents.Answered, Evaluations = evaluation.Published,
    };
}
