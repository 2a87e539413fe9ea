using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Residents;

/// <summary>The quarters that have a page, and how they and their quarter-years are called.</summary>
public sealed class QuarterNames(TerritoryShapes shapes, IStringLocalizer<ResidentWords> words)
{
    private const string Level = "ZON-";

    /// <summary>The quarters by arrondissement and name; arrondissements or communes where a city has no quarters.</summary>
    public IReadOnlyList<TerritoryShape> All { get; } =
        [.. (shapes.All.Any(IsQuarter) ? shapes.All.Where(IsQuarter) : shapes.All).OrderBy(one => one.Code, StringComparer.Ordinal)];

    /// <summary>One of them.</summary>
    public TerritoryShape? One(string? code) => All.FirstOrDefault(one => one.Code == code);

    /// <summary>The arrondissement in which a quarter lies, by its middle; nothing where there is none.</summary>
    public string? Around(TerritoryShape quarter)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        var middle = quarter.Shape.InteriorPoint;
        return shapes.Of(new(middle.X, middle.Y)).Arrondissement;
    }

    /// <summary>A territory by its name.</summary>
    public string Say(string code) => shapes.Say(code);

    /// <summary>A quarter-year as people say it.</summary>
    public string Period(string period) => ReturnPeriod.Read(period) is { Months: 3 } quarter
        ? words[$"period.{((quarter.First.Month - 1) / 3) + 1}", quarter.First.Year]
        : period;

    private static bool IsQuarter(TerritoryShape one) => one.Code.StartsWith(Level, StringComparison.Ordinal);
}
