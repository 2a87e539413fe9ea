using Clairevoie.Domain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Justice.Chain;

/// <summary>A step of the therapeutic injunction as it was told last: its median delay over how many cases, and what the law allows.</summary>
public sealed record ChainStep(ChainLink Link, ReturnPeriod Period, double Days, double Cases)
{
    /// <summary>The days that the law allows.</summary>
    public int Legal => Link.Legal;

    /// <summary>Whether it takes longer than the law allows.</summary>
    public bool IsLate => Days > Legal;

    /// <summary>By how many times.</summary>
    public double Times => Days / Legal;
}

/// <summary>
/// Where the chain of therapeutic injunctions is stuck, from counts and median delays alone. No case is in it: a delay counts only from
/// 11 cases, since the median of a few is the delay of somebody.
/// </summary>
/// <param name="Steps">The steps of which a delay is known.</param>
/// <param name="Few">The steps whose delays were all told from 1 to 10 cases.</param>
/// <param name="Unseen">The steps of which nobody told a delay lately.</param>
public sealed record InjunctionChain(IReadOnlyList<ChainStep> Steps, IReadOnlyList<ChainLink> Few, IReadOnlyList<ChainLink> Unseen)
{
    /// <summary>Months back in which a number counts as recent; the quarter that they begin in does too.</summary>
    public const int MonthsBack = 6;

    /// <summary>Injunctions ordered and first examinations of the newest period in which both are known.</summary>
    public (ReturnPeriod Period, double Ordered, double Examined)? Counts { get; init; }

    /// <summary>The step that exceeds its delay most; nothing when none does.</summary>
    public ChainStep? Worst => Steps.Where(step => step.IsLate).MaxBy(step => step.Times);

    /// <summary>What is known of a step, or nothing.</summary>
    public ChainStep? StepOf(ChainLink link) => Steps.FirstOrDefault(step => step.Link == link);

    /// <summary>The returns that are recent enough to say how things stand.</summary>
    public static IReadOnlyList<ReturnKept> Recent(IEnumerable<ReturnKept> returns, DateOnly today) =>
        [.. returns.Where(kept => ReturnPeriod.Read(kept.Line.Period) is { } period && period.Until > today.AddMonths(-MonthsBack - 3))];

    /// <summary>How the chain stands on a day, from the returns that are known. Where two offices tell one period, the longest delay stands.</summary>
    public static InjunctionChain Of(IReadOnlyCollection<ReturnKept> returns, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(returns);
        var recent = Recent(returns, today);
        var steps = ChainLink.All.Select(link => Newest(recent, link)).OfType<ChainStep>().ToList();
        var silent = ChainLink.All.Except(steps.Select(step => step.Link)).ToLookup(link => recent.Any(kept => kept.Figures.ContainsKey(link.Days)));
        return new(steps, [.. silent[true]], [.. silent[false]]) { Counts = Counted(recent) };
    }

    private static ChainStep? Newest(IReadOnlyList<ReturnKept> recent, ChainLink link) => recent
        .Where(kept => kept.Figures.ContainsKey(link.Days) && kept.Figures.GetValueOrDefault(link.Count) >= Small.Threshold)
        .Select(kept => new ChainStep(link, ReturnPeriod.Read(kept.Line.Period)!.Value, kept.Figures[link.Days], kept.Figures[link.Count]))
        .OrderByDescending(step => step.Period.Until).ThenByDescending(step => step.Days)
        .FirstOrDefault();

    private static (ReturnPeriod Period, double Ordered, double Examined)? Counted(IReadOnlyList<ReturnKept> recent)
    {
        var both = recent.GroupBy(kept => kept.Line.Period)
            .Where(of => of.Any(kept => kept.Figures.ContainsKey("injunctions")) && of.Any(kept => kept.Figures.ContainsKey("examined")))
            .MaxBy(of => ReturnPeriod.Read(of.Key)!.Value.Until);
        return both is null ? null : (ReturnPeriod.Read(both.Key)!.Value, Sum(both, "injunctions"), Sum(both, "examined"));
    }

    private static double Sum(IEnumerable<ReturnKept> returns, string measure) => returns.Sum(kept => kept.Figures.GetValueOrDefault(measure));
}
