using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Returns;

/// <summary>A structure gives the counts of a month; every field may be wrong.</summary>
/// <param name="Structure">Its name or its id.</param>
/// <param name="Month">The month, such as <c>2026-10</c>.</param>
/// <param name="Attested"><c>yes</c> where at least 11 persons were served in the month, <c>no</c> otherwise; how many is never asked.</param>
/// <param name="Written">The counts, by key.</param>
public sealed record EnterMonth(string? Structure, string? Month, string? Attested, IReadOnlyDictionary<string, string?> Written)
{
    /// <summary>The version that was read before, 0 for none: it must still be the newest. Nothing where whoever enters corrects whatever is there.</summary>
    public int? Corrects { get; init; }

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<MonthEntered> Decide(IReadOnlyList<StructureKept> mine, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(mine);
        if (mine.FirstOrDefault(one => one.Id == Structure || one.Name == Structure?.Trim()) is not { } structure)
            return new Refusal("structure-unknown", nameof(Structure));
        List<Refusal> refusals = [];
        var month = ReturnPeriod.Read(Month);
        if (month is not { Months: 1 })
            refusals.Add(new("month-unreadable", nameof(Month)));
        else if (!month.Value.IsOver(today))
            refusals.Add(new("month-not-over", nameof(Month)));
        if (Attested is not ("yes" or "no"))
            refusals.Add(new("not-attested", nameof(Attested)));
        var figures = Figures(structure.ServiceType, refusals);
        if (structure.ServiceType.Also.Count > 0)
            refusals.AddRange(WrongLeaving(figures));
        return refusals.Count > 0 ? refusals : new MonthEntered(structure, month!.Value, Attested == "yes", figures) { Corrects = Corrects };
    }

    private Dictionary<string, long> Figures(ServiceType service, List<Refusal> refusals)
    {
        var figures = new Dictionary<string, long>();
        foreach (var measure in service.Everything)
            switch (measure.Read(Written.GetValueOrDefault(measure.Key)))
            {
                case Decision<double?>.Yes { Fact: { } number }:
                    figures.Add(measure.Key, (long)number);
                    break;
                case Decision<double?>.No no:
                    refusals.AddRange(no.Why);
                    break;
                case var _ when service.Measures.Contains(measure):
                    refusals.Add(new("not-said", measure.Key));
                    break;
            }
        return figures;
    }

    // The two are told in one table, so that neither gives away the difference: both are said, or neither.
    private static IEnumerable<Refusal> WrongLeaving(Dictionary<string, long> figures)
    {
        var (left, toCare) = (figures.TryGetValue(ServiceType.Left, out var all), figures.TryGetValue(ServiceType.LeftToCare, out var part));
        if (left != toCare)
            yield return new("not-said", left ? ServiceType.LeftToCare : ServiceType.Left);
        else if (part > all)
            yield return new("part-exceeds-whole", ServiceType.LeftToCare);
    }
}

/// <summary>The counts of one structure for one month, and whether it served at least 11 persons.</summary>
public sealed record MonthEntered(StructureKept Structure, ReturnPeriod Month, bool Attested, IReadOnlyDictionary<string, long> Figures)
{
    /// <inheritdoc cref="EnterMonth.Corrects" />
    public int? Corrects { get; init; }
}
