using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Counts;

/// <summary>The counts that contributors give each month: asked for, read, ended.</summary>
public sealed class CountBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Seen = Question.In<CountBook>("Counts/requests_seen");
    private static readonly Question CountsOf = Question.In<CountBook>("Counts/counts_of");
    private static readonly Question Add = Question.In<CountBook>("Counts/add_request");
    private static readonly Question EndOne = Question.In<CountBook>("Counts/end_request");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The last month that is over.</summary>
    public ReturnPeriod Month => ReturnPeriod.MonthOf(Today).Before;

    /// <summary>The requests that this viewer sees, those that run first.</summary>
    public Task<IReadOnlyList<CountRequestRow>> Of(Viewer viewer, CancellationToken stop) =>
        Room.Look(room => room.Rows<CountRequestRow>(Seen.SeenBy(viewer, Subject.MonthlyCount, Sight.Full)), stop);

    /// <summary>One request with its months, or nothing.</summary>
    public async Task<(CountRequestRow Request, IReadOnlyList<CountGivenRow> Months)?> Open(Viewer viewer, Guid id, CancellationToken stop)
    {
        if ((await Of(viewer, stop)).FirstOrDefault(one => one.Id == id.ToString("D")) is not { } request)
            return null;
        return (request, await Room.Look(room => room.Rows<CountGivenRow>(CountsOf, new { request = id }), stop));
    }

    /// <summary>Asks an agency for a count each month.</summary>
    public async Task<Decision<Guid>> Ask(Viewer viewer, AskMonthlyCount given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(viewer);
        if (given.Decide(Today) is not Decision<MonthlyCountAsked>.Yes(var asked))
            return ((Decision<MonthlyCountAsked>.No)given.Decide(Today)).Why.ToList();
        var id = Guid.NewGuid();
        await Room.Do(Doing.Of(viewer, Act.Enter, "count asked for each month", id.ToString("D")), deed => deed.Run(Add, new
        {
            id, author = viewer.Mission, agency = asked.Agency, territory = asked.Territory, kind = (int)asked.Kind, first_month = asked.First.ToString(),
        }), stop);
        return id;
    }

    /// <summary>Ends a request; false when there was none to end.</summary>
    public Task<bool> End(Viewer viewer, Guid id, CancellationToken stop)
    {
        var ending = EndOne.WrittenBy(viewer, Subject.MonthlyCount);
        return Room.Do(Doing.Of(viewer, Act.Change, "count no longer asked for", id.ToString("D")), async deed => await deed.Run(ending, new { id, today = Today }) == 1, stop);
    }
}
