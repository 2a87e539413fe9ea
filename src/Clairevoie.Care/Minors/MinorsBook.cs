using System.Text.Json;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Minors;

/// <summary>The minors' strand of care: told by each structure for its month, read whole by its agency, told outside by quarter for the whole city, once.</summary>
public sealed class MinorsBook(Cellar cellar, TimeProvider clock, IEnumerable<IPassOn<MinorsQuarterTold>> passages)
{
    /// <summary>A quarter is told on this day after its end: structures have until then.</summary>
    public const int ClosingDay = 20;

    private static readonly Question Add = Question.In<MinorsBook>("Minors/add_minors_return");
    private static readonly Question Own = Question.In<MinorsBook>("Minors/own_minors");
    private static readonly Question Counted = Question.In<MinorsBook>("Minors/minors_counted");
    private static readonly Question SaidOf = Question.In<MinorsBook>("Minors/minors_said");
    private static readonly Question ToTell = Question.In<MinorsBook>("Minors/minors_months");
    private static readonly Question AddQuarter = Question.In<MinorsBook>("Minors/add_minors_quarter");
    private static readonly Question Owing = Question.In<MinorsBook>("Structures/structures_owing");

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>The structures for which the viewer may say it.</summary>
    public Task<IReadOnlyList<StructureKept>> StructuresOf(Viewer viewer, CancellationToken stop) =>
        Room.Look(room => StructureBook.Of(room, viewer, Subject.MinorsReturn), stop);

    /// <summary>Says a month of a structure of the viewer. The same month again is a correction, until its quarter was told.</summary>
    public Task<Decision<MinorsTold>> Tell(Viewer viewer, TellMinors given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        return Room.Do(Doing.Of(viewer, Act.Enter, "minors", nameof(Subject.MinorsReturn)), async deed =>
        {
            var decision = given.Decide(await StructureBook.Of(deed, viewer, Subject.MinorsReturn), Today);
            if (decision is Decision<MinorsTold>.Yes(var told))
                await deed.Run(Add, new
                {
                    id = Guid.NewGuid(), author = viewer.Mission, agency = told.Structure.Agency, territory = told.Structure.Territory, structure = told.Structure.Id,
                    month = told.Month.ToString(), met = told.Counts.Met, oriented = told.Counts.Oriented, answered = told.Counts.Answered, wait_days = told.Counts.WaitDays,
                });
            return decision;
        }, stop);
    }

    /// <summary>What the viewer's structures said last of each month, and what the counters hold of the month that is asked for.</summary>
    public Task<IReadOnlyList<MinorsLine>> Read(Viewer viewer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "minors", nameof(Subject.MinorsReturn)),
            deed => deed.Rows<MinorsLine>(Own.SeenBy(viewer, Subject.MinorsReturn, Sight.Full)), stop);

    /// <summary>How many meetings with a minor the counters of a structure hold for a month: a first draft, to be read over.</summary>
    public Task<long?> CountedIn(StructureKept structure, string month, CancellationToken stop) =>
        Room.Look(room => room.One<long?>(Counted, new { structure = structure.Id, month }), stop);

    /// <summary>Tells every quarter whose day has come. Gives how many.</summary>
    public async Task<int> TellWhatIsDue(CancellationToken stop)
    {
        var months = await Room.Look(room => room.Rows<string>(ToTell), stop);
        var told = 0;
        foreach (var quarter in months.Select(ReturnPeriod.Read).OfType<ReturnPeriod>().Select(month => month.Quarter).Distinct().Where(quarter => Today >= quarter.Until.AddDays(ClosingDay - 1)))
            told += await Room.Do(Doing.Anonymous(Act.Send, "minors", quarter.ToString()), deed => Tell(deed, quarter), stop);
        return told;
    }

    private async Task<int> Tell(Deed deed, ReturnPeriod quarter)
    {
        var (first, last) = (ReturnPeriod.MonthOf(quarter.First).ToString(), ReturnPeriod.MonthOf(quarter.Until.AddDays(-1)).ToString());
        var sheet = MinorsSheet.Of(quarter, await deed.Rows<MinorsSaid>(SaidOf, new { first, last }), (await deed.Rows<StructureKept>(Owing, new { month = last })).Count);
        if (await deed.Run(AddQuarter, new { quarter = sheet.Period, told_on = Today, sheet = JsonSerializer.Serialize(sheet) }) == 0)
            return 0;
        foreach (var passage in passages)
            await passage.PassOn(new(sheet, Today), deed);
        return 1;
    }
}
