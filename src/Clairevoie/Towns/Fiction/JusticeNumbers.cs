using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Towns.Fiction;

/// <summary>The numbers of one return of the fictional town: a share of the year, drawn for its form and period.</summary>
internal static class JusticeNumbers
{
    private static readonly Dictionary<string, double> ByYear = new()
    {
        ["deferrals"] = 1_100, ["informations"] = 74, ["injunctions"] = 362, ["informed"] = 340,
        ["crpc"] = 310, ["immediate_trials"] = 540, ["detentions"] = 430, ["convictions"] = 905, ["minors_again"] = 88,
        ["examined"] = 230, ["chosen"] = 190, ["confirmed"] = 170, ["relay_capacity"] = 22 * 12, ["blocked"] = 27 * 12, ["blocked_no_doctor"] = 15 * 12, ["blocked_incomplete"] = 6 * 12,
        ["fines_issued"] = 5_200, ["fines_contested"] = 310, ["fines_paid_150"] = 900, ["fines_paid_200"] = 700, ["fines_paid_450"] = 420,
        ["pass_asked"] = 64, ["pass_obtained"] = 31, ["removed"] = 24,
    };

    private static readonly Dictionary<string, double> Euros = new()
    {
        ["cash"] = 620_000, ["accounts"] = 410_000, ["vehicles"] = 340_000, ["property"] = 380_000, ["crypto"] = 90_000, ["other"] = 60_000,
    };

    private static readonly Dictionary<string, double> Share = new()
    {
        ["seized"] = 1, ["returned"] = 0.12, ["confiscated"] = 0.43, ["sold"] = 0.18, ["allotted"] = 0.06,
    };

    /// <summary>The return, still to be decided like any other.</summary>
    public static EnterReturn Of(Office office, ReturnPeriod period, string territory, ulong seed)
    {
        var chance = new Chance(seed).For($"{office.Key} {period}");
        var figures = office.Measures.ToDictionary(measure => measure.Key, measure => Value(measure, period.Months / 12d, chance));
        if (office == Office.Fines)
            figures[FixedFine.Euros] = FixedFine.Amount(FixedFine.PaidMeasures.Select(measure => figures[measure.Key]));
        return new(office.Key, period.ToString(), territory, figures.ToDictionary(figure => figure.Key, figure => (string?)figure.Value.ToString(CultureInfo.InvariantCulture)));
    }

    private static double Value(Measure measure, double ofYear, Chance chance) => measure.Kind switch
    {
        MeasureKind.Days => (measure.Key is "days_to_examine" ? 36 : measure.Key is "days_to_answer" ? 58 : 4) + chance.Below(6),
        MeasureKind.Euros => Math.Floor(Amount(measure) * ofYear * chance.Between(0.85, 1.15)),
        _ => Math.Floor(ByYear[measure.Key] * ofYear * chance.Between(0.9, 1.1)),
    };

    private static double Amount(Measure measure) =>
        AssetAmounts.Of(measure) is { } asset ? Euros[asset.Kind] * Share[asset.Table.Split('_')[^1]] * (asset.Table.StartsWith("effective", StringComparison.Ordinal) ? 0.7 : 1) : 0;
}
