using Clairevoie.Domain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Justice.Chain;

/// <summary>Whether a territory has the relay doctors that its injunctions need, from what was told last.</summary>
/// <param name="Territory">The territory.</param>
/// <param name="Ordered">Injunctions ordered in a month, on average over the newest period told; nothing when none was told.</param>
/// <param name="Capacity">First examinations that all relay doctors can do in a month; nothing when no doctor said.</param>
/// <param name="Blocked">Injunctions at a standstill at the end of the newest period; nothing when nobody said.</param>
public sealed record RelayNeed(string Territory, double? Ordered, double? Capacity, double? Blocked)
{
    /// <summary>Examinations that no doctor can do in a month; zero where there are enough, nothing where injunctions are not told.</summary>
    public double? Missing => Ordered is { } ordered ? Math.Max(0, ordered - (Capacity ?? 0)) : null;

    /// <summary>Whether doctors are missing.</summary>
    public bool IsShort => Missing > 0;

    /// <summary>How every territory stands on a day, the worst first. Months and quarters are compared by the month.</summary>
    public static IReadOnlyList<RelayNeed> Of(IReadOnlyCollection<ReturnKept> returns, DateOnly today) =>
        [.. InjunctionChain.Recent(returns, today)
            .GroupBy(kept => kept.Line.Territory)
            .Select(of => new RelayNeed(of.Key, AMonth([.. of], "injunctions"), LastSaid([.. of], "relay_capacity"), LastSaid([.. of], "blocked")))
            .Where(need => (need.Ordered ?? need.Capacity ?? need.Blocked) is not null)
            .OrderByDescending(need => need.Missing ?? -1).ThenBy(need => need.Territory, StringComparer.Ordinal)];

    private static double? AMonth(IReadOnlyList<ReturnKept> of, string measure)
    {
        var last = of.Where(kept => kept.Figures.ContainsKey(measure))
            .GroupBy(kept => ReturnPeriod.Read(kept.Line.Period)!.Value)
            .MaxBy(same => same.Key.Until);
        return last?.Sum(kept => kept.Figures[measure]) / last?.Key.Months;
    }

    // A thread without its period is whoever gives it: what each doctor said last stands until they say otherwise.
    private static double? LastSaid(IReadOnlyList<ReturnKept> of, string measure)
    {
        List<ReturnKept> last = [.. of.Where(kept => kept.Figures.ContainsKey(measure))
            .GroupBy(kept => kept.Line.Thread.Replace(kept.Line.Period, "", StringComparison.Ordinal))
            .Select(giver => giver.MaxBy(kept => ReturnPeriod.Read(kept.Line.Period)!.Value.Until)!)];
        return last.Count == 0 ? null : last.Sum(kept => kept.Figures[measure]);
    }
}
