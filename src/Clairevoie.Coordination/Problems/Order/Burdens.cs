using Clairevoie.Domain;

namespace Clairevoie.Coordination.Problems;

/// <summary>Counts what was heard around a place. Copies are put together first, so that a campaign weighs as three neighbours would.</summary>
public static class Burdens
{
    /// <summary>The burden of reports heard before and from a day on.</summary>
    public static ProblemBurden Of(IReadOnlyList<HeardReport> heard, DateOnly from)
    {
        var (last, before) = (heard.Where(one => one.Compared.Received.Day >= from).ToList(), heard.Where(one => one.Compared.Received.Day < from));
        var groups = Copies.Among(last.Select(one => one.Compared));
        var harm = last.Where(one => one.TellsHarm).Select(one => one.Compared.Id).ToHashSet();
        return new ProblemBurden(
            groups.Sum(group => group.Voices),
            Copies.Among(before.Select(one => one.Compared)).Sum(group => group.Voices),
            last.Select(one => one.Channel).Distinct().Count(),
            last.Select(one => (one.Compared.Received.Day.DayNumber - from.DayNumber) / 7).Distinct().Count())
        {
            Reports = last.Count,
            Floods = groups.Count(group => group.IsFlood),
            Harm = groups.Sum(group => Math.Min(group.Voices, group.All.Count(report => harm.Contains(report.Id)))),
        };
    }
}
