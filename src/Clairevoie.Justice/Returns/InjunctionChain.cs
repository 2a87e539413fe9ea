using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>A step of the therapeutic injunction as it was told last: its median delay, and what the law allows.</summary>
public sealed record ChainStep(string Measure, ReturnPeriod Period, double Days, int Legal)
{
    /// <summary>Whether it takes longer than the law allows.</summary>
    public bool IsLate => Days > Legal;

    /// <summary>By how many times.</summary>
    public double Times => Days / Legal;
}

/// <summary>Where the chain of therapeutic injunctions is stuck, from counts and median delays alone. No case is in it.</summary>
public sealed record InjunctionChain(IReadOnlyList<ChainStep> Steps, IReadOnlyList<string> Unseen)
{
    /// <summary>Months back in which a delay counts as recent.</summary>
    public const int MonthsBack = 6;

    /// <summary>Injunctions ordered and first examinations of the newest period in which both are known.</summary>
    public (ReturnPeriod Period, double Ordered, double Examined)? Counts { get; init; }

    /// <summary>The step that exceeds its delay most; nothing when none does.</summary>
    public ChainStep? Worst => Steps.Where(step => step.IsLate).MaxBy(step => step.Times);

    /// <summary>How the chain stands on a day, from the returns that are known. Where two offices tell one period, the longest delay stands.</summary>
    public static InjunctionChain Of(IReadOnlyCollection<ReturnKept> returns, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(returns);
        List<ReturnKept> recent = [.. returns.Where(kept => ReturnPeriod.Read(kept.Line.Period) is { } period && period.Until > today.AddMonths(-MonthsBack - 3))];
        var measures = Office.All.SelectMany(office => office.Measures).Select(measure => measure.Key).Where(key => Office.LegalDays(key) is not null).ToList();
        var steps = measures.Select(measure => Newest(recent, measure)).OfType<ChainStep>().ToList();
        return new(steps, [.. measures.Except(steps.Select(step => step.Measure))]) { Counts = Counted(recent) };
    }

    private static ChainStep? Newest(List<ReturnKept> recent, string measure) => recent
        .Where(kept => kept.Figures.ContainsKey(measure))
        .Select(kept => new ChainStep(measure, ReturnPeriod.Read(kept.Line.Period)!.Value, kept.Figures[measure], Office.LegalDays(measure)!.Value))
        .OrderByDescending(step => step.Period.Until).ThenByDescending(step => step.Days)
        .FirstOrDefault();

    private static (ReturnPeriod Period, double Ordered, double Examined)? Counted(List<ReturnKept> recent)
    {
        var both = recent.GroupBy(kept => kept.Line.Period)
            .Where(of => of.Any(kept => kept.Figures.ContainsKey("injunctions")) && of.Any(kept => kept.Figures.ContainsKey("examined")))
            .MaxBy(of => ReturnPeriod.Read(of.Key)!.Value.Until);
        return both is null ? null : (ReturnPeriod.Read(both.Key)!.Value, Sum(both, "injunctions"), Sum(both, "examined"));
    }

    private static double Sum(IEnumerable<ReturnKept> returns, string measure) => returns.Sum(kept => kept.Figures.GetValueOrDefault(measure));
}
