using Clairevoie.Coordination.Committees;
using Clairevoie.Coordination.Measures.Files;
using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What came of a file: all of it that was agreed to, or nothing and why.</summary>
public sealed record Adopted(PlanImported Plan, int Meetings, int Decisions, int Counts, IReadOnlyList<AdoptionFault> Faults)
{
    /// <summary>Nothing, for these reasons.</summary>
    public static Adopted Nothing(IReadOnlyList<AdoptionFault> faults) => new(new(0, 0, 0, 0, []), 0, 0, 0, faults);

    /// <summary>Whether it was taken in.</summary>
    public bool IsTaken { get; init; }

    /// <summary>How many things changed in the registers.</summary>
    public int Changes => Plan.Added + Plan.Changed + Plan.Facts + Meetings + Decisions + Minutes + Counts;

    /// <summary>How many meetings have new lines in their minutes.</summary>
    public int Minutes { get; init; }
}

/// <summary>Takes an understood file in: everything that can be kept in one deed, or nothing. The same file twice changes nothing.</summary>
public sealed class TakeAdoption(RoomStore room)
{
    private static readonly Question Plans = Question.In<TakeAdoption>("Register/plans");
    private static readonly Question LinesOf = Question.In<TakeAdoption>("Taking/lines_of_plan");
    private static readonly Question CountsKnown = Question.In<TakeAdoption>("Taking/counts_known");
    private static readonly Question PutCount = Question.In<TakeAdoption>("Taking/put_count");
    private static readonly Question MeetingsOf = Question.In<CommitteeBook>("Committees/meetings_of");
    private static readonly Question DecisionsOf = Question.In<CommitteeBook>("Committees/decisions_of");
    private static readonly Question AddMeeting = Question.In<CommitteeBook>("Committees/add_meeting");
    private static readonly Question AddDecision = Question.In<CommitteeBook>("Committees/add_decision");
    private static readonly Question EndDecision = Question.In<CommitteeBook>("Committees/end_decision");

    /// <summary>Takes it in, or says everything that stands in the way.</summary>
    public async Task<Adopted> Take(BookRead book, AdoptionTarget target, Doing doing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(target);
        var judged = JudgedBook.Of(book, target, await room.Look(glance => Known(glance, target.Plan), stop), doing.For.ToString());
        if (await Missing(judged, target, stop) is { } missing) return Adopted.Nothing([missing, .. judged.Faults]);
        if (judged.Faults.Count > 0 && !target.LeavesOut) return Adopted.Nothing(judged.Faults);
        return await room.Do(doing, async deed =>
        {
            var plan = await Lines(deed, judged.Measures.Content, target, doing.By);
            var (met, ruled) = await Decisions(deed, judged.Meetings, target, doing.By);
            var told = target.Committee is { } committee ? await AdoptMinutes.Write(deed, committee, judged.Meetings.SelectMany(one => one.Points), (doing.By, target.Today)) : 0;
            return new Adopted(plan, met, ruled, await Counts(deed, judged.Counts.SelectMany(one => one.Counts), target, doing), judged.Faults) { IsTaken = true, Minutes = told };
        }, stop);
    }

    /// <summary>What is lacking before anything can be kept: the plan of measures, the committee of decisions.</summary>
    private async Task<AdoptionFault?> Missing(JudgedBook judged, AdoptionTarget target, CancellationToken stop)
    {
        if (judged.Meetings.Count > 0 && target.Committee is null) return new("", "", "committee-missing");
        if (judged.Measures.Content.Lines.Count == 0) return null;
        var known = (await room.Look(glance => glance.Rows<PlanRow>(Plans), stop)).Any(plan => plan.Code == target.Plan);
        return known || target.Title.Length > 0 ? null : new("", "", "plan-missing");
    }

    private static async Task<IReadOnlyDictionary<string, KnownLine>> Known(Glance glance, string plan)
    {
        var known = new Dictionary<string, KnownLine>();
        foreach (var row in await glance.Rows<LineRow>(LinesOf, new { plan }))
        {
            var facts = (await LineBook.Facts(glance, row.Id)).Select(fact => fact.Fact).ToList();
            known[row.Number] = new(row.With(await LineBook.Partners(glance, row.Id)), new PlanHistory(row.EnteredOn, facts).State, facts.Select(fact => fact.Words).ToHashSet());
        }

        return known;
    }

    private static async Task<PlanImported> Lines(Deed deed, PlanContent content, AdoptionTarget target, MissionId author)
    {
        if (content.Lines.Count == 0) return new(0, 0, 0, 0, []);
        if ((await deed.Rows<PlanRow>(Plans)).All(plan => plan.Code != target.Plan))
            content.Plans.Add(new(target.Plan, target.Title, target.Territory, target.Today, null, target.File));
        return await ImportPlan.Take(deed, content, author, target.Today);
    }

    private static async Task<(int Meetings, int Decisions)> Decisions(Deed deed, IReadOnlyList<AdoptDecisions> tables, AdoptionTarget target, MissionId author)
    {
        var (meetings, decisions) = (tables.SelectMany(one => one.Meetings).Distinct().ToList(), tables.SelectMany(one => one.Decisions).ToList());
        if (target.Committee is not { } committee || meetings.Count + decisions.Count == 0) return (0, 0);
        var held = (await deed.Rows<MeetingRow>(MeetingsOf, new { committee })).Select(meeting => meeting.OnDay).ToHashSet();
        var ruled = (await deed.Rows<DecisionRow>(DecisionsOf, new { committee })).Select(row => (row.DecidedOn, deed.Keys.ReadWords((row.Sealed, row.Words), PartnerWords.OfPaper(row.Id)), row.Owner)).ToHashSet();
        var added = 0;
        foreach (var day in meetings.Where(day => !held.Contains(day)))
            added += await deed.Run(AddMeeting, new { id = Guid.NewGuid(), committee, author, on_day = day, place = "" });
        var told = 0;
        foreach (var one in decisions.Where(one => ruled.Add((one.DecidedOn, one.Words, one.Owner))))
        {
            var id = Guid.NewGuid();
            var bytes = deed.Keys.SealWords(one.Words, PartnerWords.OfPaper(id.ToString("D")));
            told += await deed.Run(AddDecision, new { id, committee, author, decided_on = one.DecidedOn, @sealed = bytes, owner = one.Owner, due = one.Due });
            if (one.IsDone) await deed.Run(EndDecision, new { id, committee, today = target.Today });
        }

        return (added, told);
    }

    private static async Task<int> Counts(Deed deed, IEnumerable<PeriodCount> counts, AdoptionTarget target, Doing doing)
    {
        var known = (await deed.Rows<PeriodCount>(CountsKnown, new { territory = target.Territory })).ToHashSet();
        var put = 0;
        foreach (var count in counts.Where(count => !known.Contains(count)))
            put += await deed.Run(PutCount, new
            {
                id = Guid.NewGuid(), author = doing.By, agency = doing.For, territory = target.Territory, series = count.Series, place = count.Place, period = count.Period,
                unit = count.Unit, counted = count.Counted, source = target.File, taken_on = target.Today,
            });
        return put;
    }
}
