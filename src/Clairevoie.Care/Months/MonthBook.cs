using System.Text.Json;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Months;

/// <summary>A month of care was told: what it says may leave the room.</summary>
public sealed record MonthTold(Sheet Sheet, DateOnly On);

/// <summary>A month that was told.</summary>
public sealed record MonthLine(string Month, DateOnly ToldOn, Sheet Sheet);

/// <summary>
/// Tells months: the health agency and the other rooms read the same sheet, and it never changes. Two versions of a month,
/// or a count read before and after one structure signed, would tell by their difference what each hides.
/// </summary>
public sealed class MonthBook(Cellar cellar, TimeProvider clock, IEnumerable<IPassOn<MonthTold>> passages)
{
    /// <summary>A month is told when every structure has signed, and on this day of the next month at the latest.</summary>
    public const int ClosingDay = 20;

    private const int Shown = 24;

    private static readonly Question SignedOf = Question.In<MonthBook>("Months/signed_of_month");
    private static readonly Question FiguresOf = Question.In<MonthBook>("Returns/figures_of");
    private static readonly Question Owing = Question.In<MonthBook>("Structures/structures_owing");
    private static readonly Question ToTell = Question.In<MonthBook>("Months/months_to_tell");
    private static readonly Question RequestsOf = Question.In<MonthBook>("Requests/requests_of_month");
    private static readonly Question WaitingOf = Question.In<MonthBook>("Months/strand_waiting");
    private static readonly Question AddMonth = Question.In<MonthBook>("Months/add_month");
    private static readonly Question Months = Question.In<MonthBook>("Months/months");

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The months told so far, latest first.</summary>
    public async Task<IReadOnlyList<MonthLine>> Told(CancellationToken stop)
    {
        var rows = await Room.Look(room => room.Rows<(string Month, DateOnly ToldOn, string Sheet)>(Months, new { most = Shown }), stop);
        return [.. rows.Select(row => new MonthLine(row.Month, row.ToldOn, JsonSerializer.Deserialize<Sheet>(row.Sheet)!))];
    }

    /// <summary>How many structures of each service have signed a month, of those that owe it.</summary>
    public Task<IReadOnlyList<Completeness>> CompletenessOf(ReturnPeriod month, CancellationToken stop) =>
        Room.Look(async room => Count(await room.Rows<StructureKept>(Owing, new { month = month.ToString() }), await SignedIn(room, month)), stop);

    /// <summary>Tells every month whose time has come. Gives how many.</summary>
    public async Task<int> TellWhatIsDue(CancellationToken stop)
    {
        var told = 0;
        foreach (var month in (await Room.Look(room => room.Rows<string>(ToTell), stop)).Select(ReturnPeriod.Read).OfType<ReturnPeriod>())
            if (IsDue(month, await CompletenessOf(month, stop)))
                told += await Room.Do(Doing.Anonymous(Act.Send, "month", month.ToString()), deed => Tell(deed, month), stop);
        return told;
    }

    private bool IsDue(ReturnPeriod month, IReadOnlyList<Completeness> returned) =>
        month.IsOver(Today) && (Today >= month.Until.AddDays(ClosingDay - 1) || returned.All(service => service.Given == service.Owed));

    private async Task<int> Tell(Deed deed, ReturnPeriod month)
    {
        var signed = await SignedIn(deed, month);
        var returned = Count(await deed.Rows<StructureKept>(Owing, new { month = month.ToString() }), signed);
        var sheet = MonthSheet.Of(month, signed, returned, await deed.Rows<RequestsMade>(RequestsOf, new { month = month.ToString() }),
            await deed.Rows<StrandWaiting>(WaitingOf, new { month = month.ToString(), first = month.First, until = month.Until }));
        if (await deed.Run(AddMonth, new { month = sheet.Period, told_on = Today, sheet = JsonSerializer.Serialize(sheet) }) == 0)
            return 0;
        foreach (var passage in passages)
            await passage.PassOn(new(sheet, Today), deed);
        return 1;
    }

    private static async Task<IReadOnlyList<Signed>> SignedIn(Glance room, ReturnPeriod month)
    {
        var lines = await room.Rows<(string Id, string Service, bool Attested)>(SignedOf, new { month = month.ToString() });
        if (lines.Count == 0)
            return [];
        var figures = (await room.Rows<FigureLine>(FiguresOf, new { ids = lines.Select(line => line.Id).ToArray() })).ToLookup(figure => figure.CareReturn);
        return [.. lines.Select(line => new Signed(line.Service, line.Attested, figures[line.Id].ToDictionary(figure => figure.Measure, figure => figure.Value)))];
    }

    private static IReadOnlyList<Completeness> Count(IReadOnlyList<StructureKept> owing, IReadOnlyList<Signed> signed) =>
        [.. ServiceType.All.Select(service => new Completeness(service.Key, signed.Count(one => one.Service == service.Key), owing.Count(one => one.Service == service.Key)))
            .Where(service => service.Owed > 0 || service.Given > 0)];
}
