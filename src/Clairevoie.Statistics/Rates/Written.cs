using System.Globalization;

namespace Clairevoie.Statistics.Rates;

/// <summary>Numbers as people of either language write them, with as many decimals as asked at most.</summary>
internal static class Written
{
    private static readonly CultureInfo FrenchCulture = CultureInfo.GetCultureInfo("fr-FR");

    public static string French(double value, int decimals = 1) => In(FrenchCulture, value, decimals);

    public static string English(double value, int decimals = 1) => In(CultureInfo.InvariantCulture, value, decimals);

    private static string In(CultureInfo culture, double value, int decimals) => value switch
    {
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "-∞",
        _ => value.ToString("#,0." + new string('#', decimals), culture),
    };
}
