using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Coordination.Measures.Write;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Measures.Files;

/// <summary>What an import did: all of it, or nothing and why.</summary>
public sealed record PlanImported(int Added, int Changed, int Unchanged, int Facts, IReadOnlyList<FileFault> Faults)
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => Faults.Count == 0;
}

/// <summary>Takes in a plan's file: every row or none, and the same file twice changes nothing. What a file does not name stays as it is.</summary>
public sealed class ImportPlan(RoomStore room, TimeProvider clock)
{
    private static readonly Question Plans = Question.In<ImportPlan>("Register/plans");
    private static readonly Question Strands = Question.In<ImportPlan>("Register/strands");
    private static readonly Question AddPlan = Question.In<ImportPlan>("Write/add_plan");
    private static readonly Question ChangePlan = Question.In<ImportPlan>("Write/change_plan");
    private static readonly Question DropStrands = Question.In<ImportPlan>("Write/drop_strands");
    private static readonly Question AddStrand = Question.In<ImportPlan>("Write/add_strand");

    /// <summary>Takes the file in.</summary>
    public async Task<PlanImported> Import(string file, Doing doing, CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        var (content, faults) = PlanReader.Read(file, today);
        if (faults.Count > 0)
            return new(0, 0, 0, 0, faults);
        faults = await room.Look(glance => Unknown(glance, content), stop);
        return faults.Count > 0 ? new(0, 0, 0, 0, faults) : await room.Do(doing, deed => Take(deed, content, doing.By, today), stop);
    }

    /// <summary>Rows that speak of a plan or a line that neither the file nor the register knows.</summary>
    private static async Task<IReadOnlyList<FileFault>> Unknown(Glance glance, PlanContent content)
    {
        List<FileFault> faults = [];
        var plans = (await glance.Rows<PlanRow>(Plans)).Concat(content.Plans).Select(plan => plan.Code).ToHashSet();
        faults.AddRange(content.Lines.Where(line => !plans.Contains(line.Line.Plan)).Select(line => new FileFault(line.Row, "plan", "plan-unknown", line.Line.Plan)));
        faults.AddRange(content.Lines.GroupBy(line => (line.Line.Plan, line.Line.Number)).Where(same => same.Count() > 1).Select(same => new FileFault(same.Last().Row, "number", "number-twice", same.Key.Number)));
        var named = content.Lines.Select(line => new LineName(line.Line.Plan, line.Line.Number)).ToHashSet();
        foreach (var (row, of) in content.Sums.Select(sum => (sum.Row, sum.Of)).Concat(content.Facts.Select(fact => (fact.Row, fact.Of))))
            if (!named.Contains(of) && await LineWriter.Find(glance, of.Plan, of.Number) is null)
                faults.Add(new(row, "number", "line-unknown", of.Plan, of.Number));
        return faults;
    }

    internal static async Task<PlanImported> Take(Deed deed, PlanContent content, MissionId author, DateOnly today)
    {
        await TakePlans(deed, content, author, today);
        var (added, changed) = (0, 0);
        foreach (var (_, line) in content.Lines)
        {
            var before = await LineWriter.Find(deed, line.Plan, line.Number);
            if (before is null)
                added += await LineWriter.New(deed, line, author, today) == Guid.Empty ? 0 : 1;
            else if (before.With(await LineBook.Partners(deed, before.Id)) is var known && !known.SaysTheSameAs(line))
                changed += await LineWriter.Over(deed, (before, known), line, (author, today)) ? 1 : 0;
        }

        foreach (var (_, of, sum) in content.Sums)
        {
            var line = (await LineWriter.Find(deed, of.Plan, of.Number))!.Id;
            await LineWriter.Put(deed, Guid.Parse(line), sum, (await LineBook.Sums(deed, line)).FirstOrDefault(sum.IsOfSame));
        }

        return new(added, changed, content.Lines.Count - added - changed, await TakeFacts(deed, content, author), []);
    }

    private static async Task TakePlans(Deed deed, PlanContent content, MissionId author, DateOnly today)
    {
        var known = (await deed.Rows<PlanRow>(Plans)).ToDictionary(plan => plan.Code);
        foreach (var plan in content.Plans)
            if (!known.TryGetValue(plan.Code, out var before) || before != plan)
                await deed.Run(before is null ? AddPlan : ChangePlan, plan.Bind(author, today));
        var strands = (await deed.Rows<StrandRow>(Strands)).ToLookup(strand => strand.Plan);
        foreach (var of in content.Strands.GroupBy(strand => strand.Plan))
        {
            await deed.Run(DropStrands, new { plan = of.Key });
            await deed.Run(AddStrand, of.Concat(strands[of.Key]).DistinctBy(strand => strand.Code).Select(strand => strand.Bind()).ToList());
        }
    }

    private static async Task<int> TakeFacts(Deed deed, PlanContent content, MissionId author)
    {
        var told = 0;
        foreach (var of in content.Facts.GroupBy(fact => fact.Of))
        {
            var line = (await LineWriter.Find(deed, of.Key.Plan, of.Key.Number))!.Id;
            var known = (await LineBook.Facts(deed, line)).Select(row => (row.Fact, row.Body)).ToHashSet();
            foreach (var (_, _, fact, body) in of.Where(fact => known.Add((fact.Fact, fact.Body))))
                told += await LineWriter.Tell(deed, Guid.Parse(line), fact, (author, body));
        }

        return told;
    }
}
