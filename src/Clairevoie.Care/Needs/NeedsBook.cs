using System.Text.Json;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Needs;

/// <summary>What users need, as totals: entered by each structure, read whole by its agency, told outside by quarter for all structures, once.</summary>
public sealed class NeedsBook(Cellar cellar, TimeProvider clock, IEnumerable<IPassOn<NeedsQuarterTold>> passages)
{
    /// <summary>A quarter is told on this day after its end.</summary>
    public const int ClosingDay = 20;

    private static readonly Question Add = Question.In<NeedsBook>("Needs/add_needs");
    private static readonly Question AddAnswer = Question.In<NeedsBook>("Needs/add_needs_answer");
    private static readonly Question Newest = Question.In<NeedsBook>("Needs/needs_version");
    private static readonly Question Own = Question.In<NeedsBook>("Needs/own_needs");
    private static readonly Question Said = Question.In<NeedsBook>("Needs/needs_said");
    private static readonly Question Answers = Question.In<NeedsBook>("Needs/needs_answers");
    private static readonly Question Months = Question.In<NeedsBook>("Needs/needs_months");
    private static readonly Question AddQuarter = Question.In<NeedsBook>("Needs/add_needs_quarter");
    private static readonly Question Quarters = Question.In<NeedsBook>("Needs/needs_quarters");

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>The structures for which the viewer may enter totals.</summary>
    public Task<IReadOnlyList<StructureKept>> StructuresOf(Viewer viewer, CancellationToken stop) =>
        Room.Look(room => StructureBook.Of(room, viewer, Subject.NeedsSurvey), stop);

    /// <summary>Enters the totals of a structure of the viewer. The same month again is a correction.</summary>
    public Task<Decision<NeedsEntered>> Enter(Viewer viewer, EnterNeeds given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        return Room.Do(Doing.Of(viewer, Act.Enter, "needs", nameof(Subject.NeedsSurvey)), async deed =>
        {
            var decision = given.Decide(await StructureBook.Of(deed, viewer, Subject.NeedsSurvey), Today);
            if (decision is Decision<NeedsEntered>.Yes(var entered))
                await Keep(deed, viewer, entered);
            return decision;
        }, stop);
    }

    /// <summary>What the viewer's structures entered, the latest month first.</summary>
    public Task<IReadOnlyList<NeedsKept>> Read(Viewer viewer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "needs", nameof(Subject.NeedsSurvey)), async deed =>
            await WithAnswers(deed, await deed.Rows<NeedsRow>(Own.SeenBy(viewer, Subject.NeedsSurvey, Sight.Full))), stop);

    /// <summary>The quarters told so far, latest first.</summary>
    public async Task<IReadOnlyList<Sheet>> Told(CancellationToken stop) =>
        [.. (await Room.Look(room => room.Rows<string>(Quarters), stop)).Select(sheet => JsonSerializer.Deserialize<Sheet>(sheet)!)];

    /// <summary>Tells every quarter whose day has come. Gives how many.</summary>
    public async Task<int> TellWhatIsDue(CancellationToken stop)
    {
        var months = await Room.Look(room => room.Rows<string>(Months), stop);
        var told = 0;
        foreach (var quarter in months.Select(ReturnPeriod.Read).OfType<ReturnPeriod>().Select(month => month.Quarter).Distinct().Where(quarter => Today >= quarter.Until.AddDays(ClosingDay - 1)))
            told += await Room.Do(Doing.Anonymous(Act.Send, "needs", quarter.ToString()), deed => Tell(deed, quarter), stop);
        return told;
    }

    private async Task<int> Tell(Deed deed, ReturnPeriod quarter)
    {
        var said = await deed.Rows<NeedsRow>(Said, new { first = ReturnPeriod.MonthOf(quarter.First).ToString(), last = ReturnPeriod.MonthOf(quarter.Until.AddDays(-1)).ToString() });
        var sheet = NeedsSheet.Of(quarter, await WithAnswers(deed, said));
        if (await deed.Run(AddQuarter, new { quarter = sheet.Period, told_on = Today, sheet = JsonSerializer.Serialize(sheet) }) == 0)
            return 0;
        if (sheet.Tables.Count > 0)
            foreach (var passage in passages)
                await passage.PassOn(new(sheet, Today), deed);
        return 1;
    }

    private static async Task Keep(Deed deed, Viewer viewer, NeedsEntered entered)
    {
        var id = Guid.NewGuid().ToString("D");
        await deed.Run(Add, new
        {
            id, author = viewer.Mission, agency = entered.Structure.Agency, territory = entered.Structure.Territory, structure = entered.Structure.Id, month = entered.Month.ToString(),
            version = await deed.One<int>(Newest, new { structure = entered.Structure.Id, month = entered.Month.ToString() }) + 1, respondents = entered.Respondents, refused = entered.Refused,
        });
        await deed.Run(AddAnswer, entered.Answers.Select(answer => new { id, answer = answer.Key, value = answer.Value }));
    }

    private static async Task<IReadOnlyList<NeedsKept>> WithAnswers(Glance room, IReadOnlyList<NeedsRow> rows)
    {
        if (rows.Count == 0)
            return [];
        var of = (await room.Rows<NeedsAnswer>(Answers, new { ids = rows.Select(row => row.Id).ToArray() })).ToLookup(answer => answer.CareNeeds);
        return [.. rows.Select(row => new NeedsKept(row, of[row.Id].ToDictionary(answer => answer.Answer, answer => answer.Value)))];
    }
}
