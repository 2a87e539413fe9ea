using System.Globalization;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Ogc;

/// <summary>The values of a layer as programs keep them: a column holds one kind of thing, whatever the language of the reader.</summary>
public static class FieldValue
{
    /// <summary>A whole number, a number, or words; days are words as ISO 8601 writes them. Nothing where the feature has no value.</summary>
    public static object? Of(FieldKind kind, object? value) => (kind, value) switch
    {
        (_, null) => null,
        (FieldKind.Whole, IConvertible number and not string) => number.ToInt64(CultureInfo.InvariantCulture),
        (FieldKind.Number, IConvertible number and not string) => number.ToDouble(CultureInfo.InvariantCulture),
        (FieldKind.Whole or FieldKind.Number, _) => null,
        (_, DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, IFormattable other) => other.ToString(null, CultureInfo.InvariantCulture),
        var (_, words) => words.ToString(),
    };
}
