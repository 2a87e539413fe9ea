using Clairevoie.Domain;

namespace Clairevoie.Coordination.Measures.Register;

/// <summary>Where a plan stands: how many lines in each state, out of how many. There is no single percentage.</summary>
public sealed record PlanProgress(PlanRow Plan, IReadOnlyDictionary<PlanState, long> ByState, long Late, long Silent)
{
    /// <summary>How many lines the viewer sees of it.</summary>
    public long All => ByState.Values.Sum();

    /// <summary>The plans of which something is seen; those without a line too, for whoever writes plans.</summary>
    public static IReadOnlyList<PlanProgress> Of(IReadOnlyList<PlanRow> plans, IReadOnlyList<LinesCounted> counts, bool evenEmpty)
    {
        ArgumentNullException.ThrowIfNull(plans);
        var byPlan = counts.ToLookup(count => count.Plan);
        return [.. plans.Where(plan => evenEmpty || byPlan.Contains(plan.Code)).Select(plan => One(plan, [.. byPlan[plan.Code]]))];
    }

    private static PlanProgress One(PlanRow plan, List<LinesCounted> counts) => new(
        plan,
        counts.GroupBy(count => count.State).ToDictionary(state => state.Key, state => state.Sum(count => count.Many)),
        counts.Sum(count => count.Late),
        counts.Sum(count => count.Silent));
}
