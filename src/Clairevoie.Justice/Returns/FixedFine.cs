using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>The fixed fine for use of drugs and its three tariffs: reduced, plain, increased (code of criminal procedure, art. 495-17; public health code, art. L.3421-1).</summary>
public static class FixedFine
{
    /// <summary>The key of the amount paid.</summary>
    public const string Euros = "fines_euros";

    /// <summary>What each tariff costs, in euros.</summary>
    public static IReadOnlyList<int> Tariffs { get; } = [150, 200, 450];

    /// <summary>Fines paid, one number for each tariff.</summary>
    public static IReadOnlyList<Measure> PaidMeasures { get; } = [.. Tariffs.Select(tariff => new Measure(Paid(tariff)))];

    /// <summary>The key of the fines paid at a tariff.</summary>
    public static string Paid(int tariff) => string.Create(CultureInfo.InvariantCulture, $"fines_paid_{tariff}");

    /// <summary>What so many fines at each tariff amount to.</summary>
    public static double Amount(IEnumerable<double> paid) => paid.Zip(Tariffs, (count, tariff) => count * tariff).Sum();

    /// <summary>The tariffs are given together, and the amount paid is what they come to, to the euro.</summary>
    public static IEnumerable<Refusal> Check(IReadOnlyDictionary<string, double> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var given = PaidMeasures.Count(measure => figures.ContainsKey(measure.Key));
        if (given < Tariffs.Count)
            return given > 0 || figures.ContainsKey(Euros) ? [new("fines-by-tariff", PaidMeasures.First(measure => !figures.ContainsKey(measure.Key)).Key)] : [];
        var amount = Amount(PaidMeasures.Select(measure => figures[measure.Key]));
        return figures.TryGetValue(Euros, out var said) && said != amount ? [new("fines-amount", Euros, amount)] : [];
    }
}
