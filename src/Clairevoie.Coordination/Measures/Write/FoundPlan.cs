using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Measures.Write;

/// <summary>What is written of a new plan; every field may be wrong.</summary>
public sealed record GivenPlan(string? Code, string? Title, string? Territory)
{
    /// <summary>Its first day.</summary>
    public string? Begins { get; init; }

    /// <summary>Its strands, one a line: a code, a space, a title.</summary>
    public string? Strands { get; init; }

    /// <summary>Where it was read.</summary>
    public string? Source { get; init; }
}

/// <summary>Founds a plan with its strands.</summary>
public sealed class FoundPlan(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Plans = Question.In<FoundPlan>("Register/plans");
    private static readonly Question AddPlan = Question.In<FoundPlan>("Write/add_plan");
    private static readonly Question AddStrand = Question.In<FoundPlan>("Write/add_strand");

    /// <summary>Founds it; the refusals are none when it is done.</summary>
    public Task<IReadOnlyList<Refusal>> Found(Viewer viewer, GivenPlan given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        List<Refusal> refusals = [];
        var code = given.Code?.Trim() ?? "";
        if (code.Length is 0 or > 24 || !code.All(sign => char.IsLetterOrDigit(sign) || sign is '-' or '.' or '_'))
            refusals.Add(new("code-unreadable", "Code", 24));
        var title = Written.Words(given.Title, "Title", 200, refusals);
        if (title.Length == 0)
            refusals.Add(new("title-missing", "Title"));
        if (!TerritoryCode.Could(given.Territory))
            refusals.Add(new("territory-unreadable", "Territory"));
        var begins = Written.Day(given.Begins, "Begins", refusals);
        return refusals.Count > 0
            ? Task.FromResult<IReadOnlyList<Refusal>>(refusals)
            : Keep(viewer, new(code, title, given.Territory!.Trim(), begins, null, PlainText.Of(given.Source)), Strands(code, given.Strands), stop);
    }

    private Task<IReadOnlyList<Refusal>> Keep(Viewer viewer, PlanRow plan, List<StrandRow> strands, CancellationToken stop) =>
        cellar.Of(Room.Coordination).Do<IReadOnlyList<Refusal>>(Doing.Of(viewer, Act.Enter, "plan", plan.Code), async deed =>
        {
            if ((await deed.Rows<PlanRow>(Plans)).Any(known => known.Code == plan.Code))
                return [new("plan-taken", "Code")];
            var today = HalfDay.Of(clock.GetUtcNow()).Day;
            await deed.Run(AddPlan, plan.Bind(viewer.Mission, today));
            if (strands.Count > 0)
                await deed.Run(AddStrand, strands.Select(strand => strand.Bind()).ToList());
            return [];
        }, stop);

    private static List<StrandRow> Strands(string plan, string? written) =>
        [.. (written ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2))
            .Select(parts => new StrandRow(plan, parts[0], parts.Length > 1 ? PlainText.Of(parts[1]) : parts[0]))
            .DistinctBy(strand => strand.Code)];
}
