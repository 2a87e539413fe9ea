using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Promises;

/// <summary>The ledger of promises: open to everybody, kept up to date by whom the table says.</summary>
public sealed class PromiseLedger(Cellar cellar, TimeProvider clock)
{
    private static readonly Question All = Question.In<PromiseLedger>("Promises/promises");
    private static readonly Question Facts = Question.In<PromiseLedger>("Promises/promise_facts");
    private static readonly Question Add = Question.In<PromiseLedger>("Promises/add_promise");
    private static readonly Question AddFact = Question.In<PromiseLedger>("Promises/add_promise_fact");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Every promise, with what is known of it.</summary>
    public Task<IReadOnlyList<PromiseHistory>> Read(CancellationToken stop) => Room.Look(Read, stop);

    /// <summary>One promise, or nothing.</summary>
    public async Task<PromiseHistory?> Find(string code, CancellationToken stop) => (await Read(stop)).FirstOrDefault(known => known.Promise.Code == code);

    /// <summary>Writes a new promise.</summary>
    public async Task<IReadOnlyList<Refusal>> Make(Viewer viewer, MakePromise given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (given.Decide() is not Decision<PromiseMade>.Yes(var promise))
            return ((Decision<PromiseMade>.No)given.Decide()).Why;

        return await Room.Do<IReadOnlyList<Refusal>>(Doing.Of(viewer, Act.Enter, "promise made in public", promise.Code), async deed =>
        {
            if ((await Read(deed)).Any(known => known.Promise.Code == promise.Code))
                return [new("promise-taken", "Code")];
            await deed.Run(Add, PromiseRow.Bind(promise, viewer.Mission, Today));
            return [];
        }, stop);
    }

    /// <summary>Writes what became of a promise; nothing when there is no such promise.</summary>
    public async Task<IReadOnlyList<Refusal>?> Tell(Viewer viewer, string code, KeepPromise given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (await Find(code, stop) is null)
            return null;
        if (given.Decide(Today) is not Decision<PromiseFact>.Yes(var fact))
            return ((Decision<PromiseFact>.No)given.Decide(Today)).Why;
        await Room.Do(Doing.Of(viewer, Act.Enter, "what became of a promise", code), deed => Tell(deed, code, fact, viewer.Mission), stop);
        return [];
    }

    internal static async Task<IReadOnlyList<PromiseHistory>> Read(Glance room)
    {
        var facts = (await room.Rows<PromiseFactRow>(Facts)).ToLookup(row => row.Promise, row => row.Fact);
        return [.. (await room.Rows<PromiseRow>(All)).Select(row => new PromiseHistory(row.Promise, [.. facts[row.Code]]))];
    }

    internal static Task<int> Write(Deed deed, PromiseMade promise, MissionId author, DateOnly today) => deed.Run(Add, PromiseRow.Bind(promise, author, today));

    internal static Task<int> Tell(Deed deed, string code, PromiseFact fact, MissionId author) =>
        deed.Run(AddFact, new { promise = code, author, move = (int)fact.Move, on_day = fact.On, words = fact.Words, claim = fact.Claim, source = fact.Source });
}
