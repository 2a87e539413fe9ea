namespace Clairevoie.Statistics.Density;

/// <summary>A number written for people with three figures that mean something, never with a power of ten.</summary>
internal static class Figures
{
    public static string Of(double number, IFormatProvider culture)
    {
        var size = number == 0 ? 0 : (int)Math.Floor(Math.Log10(Math.Abs(number)));
        var unit = Math.Pow(10, Math.Abs(size - 2));
        var rounded = size > 2 ? Math.Round(number / unit) * unit : Math.Round(number * unit) / unit;
        return rounded.ToString(size > 2 ? "0" : "0." + new string('#', Math.Clamp(2 - size, 0, 15)), culture);
    }
}
