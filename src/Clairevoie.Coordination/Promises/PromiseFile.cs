using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Promises;

/// <summary>A file of promises: its rows are promises and facts about them.</summary>
public sealed record PromiseFile(IReadOnlyList<PromiseMade> Promises, IReadOnlyList<(string Code, PromiseFact Fact)> Facts, IReadOnlyList<FileFault> Faults)
{
    /// <summary>Reads a whole file, or says what is wrong with it.</summary>
    public static PromiseFile Read(string file, DateOnly today)
    {
        List<PromiseMade> promises = [];
        List<(string, PromiseFact)> facts = [];
        List<FileFault> faults = [];
        try
        {
            using var table = Table.Open(file);
            foreach (var row in table.Rows)
            {
                if (row["row"] == "fact")
                    faults.AddRange(Take(row, new KeepPromise(row["move"], row["on"], row["words"], row["claim"], row["source"]).Decide(today), fact => facts.Add((row["code"], fact))));
                else
                    faults.AddRange(Take(row, Given(row).Decide(), promises.Add));
            }
        }
        catch (FileRefusedException refused)
        {
            faults.Add(refused.Fault);
        }

        return new(promises, facts, faults);
    }

    /// <summary>Takes a file into the ledger: all or none, and the same file twice changes nothing.</summary>
    public static async Task<IReadOnlyList<FileFault>> Import(RoomStore room, string file, Doing doing, DateOnly today, CancellationToken stop)
    {
        var content = Read(file, today);
        if (content.Faults.Count > 0)
            return content.Faults;
        var there = (await room.Look(PromiseLedger.Read, stop)).Select(of => of.Promise.Code).Concat(content.Promises.Select(promise => promise.Code)).ToHashSet();
        if (content.Facts.Where(fact => !there.Contains(fact.Code)).Select(fact => fact.Code).Distinct().ToList() is { Count: > 0 } unknown)
            return [.. unknown.Select(code => new FileFault(0, "code", "promise-unknown", code))];
        await room.Do(doing, async deed =>
        {
            foreach (var promise in content.Promises)
                await PromiseLedger.Write(deed, promise, doing.By, today);
            var known = (await PromiseLedger.Read(deed)).SelectMany(of => of.Facts.Select(fact => (of.Promise.Code, fact))).ToHashSet();
            foreach (var (code, fact) in content.Facts.Where(known.Add))
                await PromiseLedger.Tell(deed, code, fact, doing.By);
        }, stop);
        return [];
    }

    private static MakePromise Given(TableRow row) => new(row["code"], row["said"], row["who"], row["said_on"])
    {
        Quote = row["quote"], Deadline = row["deadline"], DeadlineSays = row["deadline_says"], Test = row["test"],
        Claim = row["claim"], Document = row["document"], Source = row["source"],
    };

    private static IEnumerable<FileFault> Take<T>(TableRow row, Decision<T> decided, Action<T> keep)
    {
        if (decided is Decision<T>.No no)
            return no.Why.Select(why => new FileFault(row.Line, (why.Field ?? "").ToLowerInvariant(), why.Code, why.Facts));
        keep(((Decision<T>.Yes)decided).Fact);
        return [];
    }
}
