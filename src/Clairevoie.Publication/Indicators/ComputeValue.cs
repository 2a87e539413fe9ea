using Clairevoie.Domain;
using Clairevoie.Domain.Claims;

namespace Clairevoie.Publication.Indicators;

/// <summary>One line of counts added up over a year.</summary>
public sealed record YearCount(string Valve, string Name, string Line, string Col, long Told, int Periods, int Hidden, string LastPeriod, long? LastValue);

/// <summary>How many periods of a valve arrived for a year, of what length, and how many returns stand behind them.</summary>
public sealed record YearSheets(string Valve, int Periods, int Months, int Given, int Owed);

/// <summary>Computes what indicators come to from counts that arrived by valve. What is hidden is never worked out: it makes a value « at least ».</summary>
public sealed class ComputeValue(IReadOnlyList<YearCount> counts, IReadOnlyList<YearSheets> sheets, IndicatorRegister register)
{
    private readonly ILookup<(string Valve, string Name, string Col), YearCount> lines = counts.ToLookup(count => (count.Valve, count.Name, count.Col));

    /// <summary>The value of a year and a territory. <paramref name="isWhole"/>: the territory is the one that all lines together speak of.</summary>
    public IndicatorValue Of(Indicator indicator, string territory, int year, bool isWhole)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var definition = indicator.Of(year);
        var value = new IndicatorValue(indicator, territory, year);
        return definition switch
        {
            { Of: { } share } => Share(value, share, isWhole),
            { Reading: { } reading } => Count(value, reading, isWhole),
            _ => value with { Why = NoValue.PublishedOnly },
        };
    }

    private IndicatorValue Count(IndicatorValue value, Reading reading, bool isWhole)
    {
        var coverage = CoverageOf(reading.Valve);
        if (Found(reading, value.Territory, isWhole) is not { Count: > 0 } found)
            return value with { Why = NoValue.NothingHeard, Coverage = coverage };
        coverage = coverage with { Hidden = found.Min(line => line.Hidden) };
        return value.Definition.Kind is ClaimKind.Stock or ClaimKind.Capacity ? Last(value, found[0], coverage) : Sum(value, found, coverage);
    }

    // The total where it is told; else what the told lines come to at least.
    private static IndicatorValue Sum(IndicatorValue value, IReadOnlyList<YearCount> found, YearCoverage coverage)
    {
        if (found.FirstOrDefault(line => line.Hidden == 0 && (line.Line == ToldTable.Total || found.Count == 1)) is { } whole)
            return value with { Value = whole.Told, Coverage = coverage with { Hidden = 0 }, Bound = coverage.IsWhole ? Bound.Exactly : Bound.AtLeast };
        var least = Math.Max(found.Where(line => line.Line == ToldTable.Total).Sum(line => line.Told), found.Where(line => line.Line != ToldTable.Total).Sum(line => line.Told));
        coverage = coverage with { Hidden = found.Sum(line => line.Hidden) };
        return least == 0 ? value with { Why = NoValue.AllHidden, Coverage = coverage } : value with { Value = least, Bound = Bound.AtLeast, Coverage = coverage };
    }

    private static IndicatorValue Last(IndicatorValue value, YearCount line, YearCoverage coverage) =>
        line.LastValue is { } last ? value with { Value = last, Coverage = coverage } : value with { Why = NoValue.AllHidden, Coverage = coverage };

    private IndicatorValue Share(IndicatorValue value, (string Part, string Whole) of, bool isWhole)
    {
        if (register.Find(of.Part) is not { } counted || register.Find(of.Whole) is not { } all)
            return value with { Why = NoValue.NothingHeard };
        var (part, whole) = (Of(counted, value.Territory, value.Year, isWhole), Of(all, value.Territory, value.Year, isWhole));
        value = value with { Coverage = whole.Coverage, Base = whole.Value };
        return part.Value is null || whole.Value is null ? value with { Why = NoValue.NothingHeard, Base = null }
            : part.Coverage.Hidden + whole.Coverage.Hidden > 0 || part.Value > whole.Value ? value with { Why = NoValue.PartHidden, Base = null }
            : whole.Value < Math.Max(1, value.Definition.MinimumBase) ? value with { Why = NoValue.SmallBase, Base = null }
            : value with { Value = Math.Round(part.Value.Value * 100 / whole.Value.Value, 1) };
    }

    private IReadOnlyList<YearCount> Found(Reading reading, string territory, bool isWhole)
    {
        var all = lines[(reading.Valve, reading.Table, reading.Column)];
        return reading.Line != Reading.OfTerritory ? isWhole ? [.. all.Where(line => line.Line == reading.Line)] : []
            : isWhole ? [.. all]
            : [.. all.Where(line => line.Line == territory)];
    }

    private YearCoverage CoverageOf(string valve) =>
        sheets.FirstOrDefault(sheet => sheet.Valve == valve) is { Months: > 0 } sheet ? new(sheet.Periods, 12 / sheet.Months, 0, sheet.Given, sheet.Owed) : new(0, 12, 0, 0, 0);
}
