using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Store;

namespace Clairevoie.Publication.Indicators;

/// <summary>One count of one period, absent where it was hidden, and whether every return that was owed for the period was given.</summary>
public sealed record PeriodCount(string Line, string Period, long? Value, bool IsWhole);

/// <summary>A value that was published: under which definition, when, and why it differs from the one before.</summary>
public sealed record FrozenValue(string Claim, string Version, string Indicator, string IndicatorVersion, string Territory, int Year, DateOnly PublishedOn, string Reason);

/// <summary>The counts that crossed, as indicators read them: sums of a year, periods one by one, and what of it was published.</summary>
public sealed class CountedFigures(Cellar cellar, IndicatorRegister register, CitySettings city)
{
    private static readonly Question YearCounts = Question.In<RollUp>("Indicators/year_counts");
    private static readonly Question Sheets = Question.In<RollUp>("Indicators/year_sheets");
    private static readonly Question Periods = Question.In<RollUp>("Indicators/period_counts");
    private static readonly Question OfIndicator = Question.In<RollUp>("Indicators/frozen_of_indicator");
    private static readonly Question OfClaim = Question.In<RollUp>("Indicators/frozen_of_claim");

    private RoomStore Room => cellar.Of(Domain.Room.Publication);

    /// <summary>Every indicator that is computed here, for a year and a territory.</summary>
    public async Task<IReadOnlyList<IndicatorValue>> Values(int year, string territory, CancellationToken stop)
    {
        await RollUp.CatchUp(Room, stop);
        var isWhole = IsWhole(territory);
        var compute = await Room.Look(look => Sums(look, register, (year, territory), isWhole), stop);
        return [.. register.All.Where(indicator => !indicator.Current.IsPublishedOnly).Select(indicator => compute.Of(indicator, territory, year, isWhole))];
    }

    /// <summary>The sums of a year, ready to compute with: a few rows, however many events were counted.</summary>
    public static async Task<ComputeValue> Sums(Glance look, IndicatorRegister register, (int Year, string Territory) of, bool isWhole)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(register);
        var readings = register.All.SelectMany(indicator => indicator.Versions).Select(version => version.Reading).OfType<Reading>().ToList();
        string[] valves = [.. readings.Select(reading => reading.Valve).Distinct()], names = [.. readings.Select(reading => reading.Table).Distinct()];
        var counts = await look.Rows<YearCount>(YearCounts, new { valves, names, year = of.Year, whole = isWhole ? 1 : 0, territory = of.Territory });
        return new(counts, await look.Rows<YearSheets>(Sheets, new { year = of.Year }), register);
    }

    /// <summary>The counts of an indicator by period, for a territory; what is hidden is absent.</summary>
    public async Task<IReadOnlyList<PeriodCount>> Series(Indicator indicator, string territory, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return LineOf(indicator, territory) is { } line ? [.. (await Rows(indicator, stop)).Where(row => row.Line == line)] : [];
    }

    /// <summary>The counts of an indicator by period, of every line that it is read in.</summary>
    public async Task<IReadOnlyList<PeriodCount>> Rows(Indicator indicator, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (indicator.Current.Reading is not { } reading)
            return [];
        await RollUp.CatchUp(Room, stop);
        return await Room.Look(look => look.Rows<PeriodCount>(Periods, new { valve = reading.Valve, name = reading.Table, col = reading.Column, line = reading.Line }), stop);
    }

    /// <summary>The line in which a territory is read; nothing where the indicator does not speak of it.</summary>
    public string? LineOf(Indicator indicator, string territory)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Current.Reading switch
        {
            { Line: Reading.OfTerritory } => IsWhole(territory) ? ToldTable.Total : territory,
            { } reading when IsWhole(territory) => reading.Line,
            _ => null,
        };
    }

    /// <summary>What was published of an indicator, newest first.</summary>
    public Task<IReadOnlyList<FrozenValue>> Frozen(string indicator, CancellationToken stop) =>
        Room.Look(look => look.Rows<FrozenValue>(OfIndicator, new { indicator }), stop);

    /// <summary>The statements of one published value, newest first.</summary>
    public Task<IReadOnlyList<FrozenValue>> Statements(string claim, CancellationToken stop) =>
        Room.Look(look => look.Rows<FrozenValue>(OfClaim, new { claim }), stop);

    /// <summary>Whether the territory is the city's own, which all lines together speak of.</summary>
    public bool IsWhole(string territory) => territory == city.Territory;
}
