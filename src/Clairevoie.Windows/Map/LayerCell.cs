using System.Globalization;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Map;

/// <summary>How a value of a layer is written, in its table and on its map alike.</summary>
internal static class LayerCell
{
    public static string Written(LayerField field, IReadOnlyDictionary<string, object?> values) => values.GetValueOrDefault(field.Key) switch
    {
        null => field.Absent?.Invoke() ?? "",
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        var other => other.ToString() ?? "",
    };

    public static bool IsNumber(object? value) => value is int or long or double;

    /// <summary>Puts numbers and days before words, and what is absent last.</summary>
    public static int Compare(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (IComparable first, _) when first.GetType() == other.GetType() => first is string text
            ? StringComparer.CurrentCulture.Compare(text, (string)other)
            : first.CompareTo(other),
        _ => string.CompareOrdinal(one.ToString(), other.ToString()),
    };
}
