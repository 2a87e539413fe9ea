using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>An office gives the numbers of a month or of a quarter; every field may be wrong.</summary>
public sealed record EnterReturn(string? Office, string? Period, string? Territory, IReadOnlyDictionary<string, string?> Written)
{
    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<ReturnEntered> Decide(DateOnly today)
    {
        if (Returns.Office.Of(Office) is not { } office)
            return new Refusal("office-unknown", nameof(Office), string.Join(", ", Returns.Office.All.Select(one => one.Key)));
        var refusals = Late(office, today).ToList();
        if (!TerritoryCode.Could(Territory))
            refusals.Add(new("territory-unreadable", nameof(Territory)));
        var figures = Figures(office, refusals);
        if (refusals.Count == 0)
            refusals.AddRange(figures.Count == 0 ? [new("nothing-counted", office.Measures[0].Key)] : office.Check(figures));
        return refusals.Count > 0 ? refusals : new ReturnEntered(office, ReturnPeriod.Read(Period)!.Value, Territory!.Trim(), figures);
    }

    private IEnumerable<Refusal> Late(Office office, DateOnly today)
    {
        if (ReturnPeriod.Read(Period) is not { } period)
            yield return new("period-unreadable", nameof(Period));
        else if (!office.Lengths.Contains(period.Months))
            yield return new($"period-of-months-{string.Join('-', office.Lengths)}", nameof(Period));
        else if (!period.IsOver(today))
            yield return new("period-not-over", nameof(Period));
    }

    private Dictionary<string, double> Figures(Office office, List<Refusal> refusals)
    {
        var figures = new Dictionary<string, double>();
        foreach (var measure in office.Measures)
            switch (measure.Read(Written.GetValueOrDefault(measure.Key)))
            {
                case Decision<double?>.Yes { Fact: { } number }:
                    figures.Add(measure.Key, number);
                    break;
                case Decision<double?>.No no:
                    refusals.AddRange(no.Why);
                    break;
            }
        return figures;
    }
}

/// <summary>The numbers of one office for one period.</summary>
public sealed record ReturnEntered(Office Office, ReturnPeriod Period, string Territory, IReadOnlyDictionary<string, double> Figures)
{
    /// <summary>These numbers, and those kept before that the form no longer asks: a correction loses nothing that nobody could see on it.</summary>
    public IReadOnlyDictionary<string, double> With(IReadOnlyDictionary<string, double> before) =>
        Figures.Concat(before.Where(figure => Office.Measures.All(measure => measure.Key != figure.Key))).ToDictionary();
}
