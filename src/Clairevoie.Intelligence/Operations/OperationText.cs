using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Operations;

/// <summary>What came of operations as people read it.</summary>
internal static class OperationText
{
    /// <summary>What came of one operation, in one line.</summary>
    public static string Outcomes(OperationKept one, IStringLocalizer words) => string.Join(", ",
    [
        .. one.Outcomes.OrderBy(outcome => outcome.Key).Select(outcome => words[$"outcome.{outcome.Key}.of", outcome.Value].Value),
        .. one.Seizures.OrderBy(seized => seized.Product).Select(seized => Seizure(seized, words)),
    ]);

    /// <summary>What came of several operations together; what nobody counted is not zero.</summary>
    public static IReadOnlyList<Fact> Totals(IReadOnlyList<OperationKept> done, IStringLocalizer words) =>
    [
        new(words["total.operations"], done.Count.ToString(CultureInfo.CurrentCulture)),
        .. done.SelectMany(one => one.Outcomes).GroupBy(outcome => outcome.Key, outcome => outcome.Value).OrderBy(same => same.Key)
            .Select(same => new Fact(words[$"outcome.{same.Key}"], same.Sum().ToString("#,0", CultureInfo.CurrentCulture))),
        .. done.SelectMany(one => one.Seizures).GroupBy(seized => (seized.Product, seized.In)).OrderBy(same => same.Key)
            .Select(same => new Fact(words["seized"], Seizure(new(same.Key.Product, same.Key.In, same.Sum(one => one.Amount)), words))),
    ];

    private static string Seizure(Seized seized, IStringLocalizer words) => seized.In == SeizedIn.Units
        ? words["seized.units", seized.Amount, words[$"product.{seized.Product}"].Value]
        : seized.Amount >= 1000
            ? words["seized.kilos", seized.Amount / 1000, words[$"product.{seized.Product}"].Value]
            : words["seized.grams", seized.Amount, words[$"product.{seized.Product}"].Value];
}
