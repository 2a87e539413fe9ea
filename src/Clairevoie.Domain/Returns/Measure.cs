using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>What a number of a return is counted in. <c>default</c> is whole things.</summary>
public enum MeasureKind
{
    /// <summary>Acts, events or persons, whole.</summary>
    Count,

    /// <summary>Places offered.</summary>
    Capacity,

    /// <summary>Euros, whole.</summary>
    Euros,

    /// <summary>A median of days, to the half-day.</summary>
    Days,
}

/// <summary>One number that a return may hold: its key, which names its column and its words, and what it is counted in.</summary>
public sealed record Measure(string Key, MeasureKind Kind = MeasureKind.Count)
{
    /// <summary>Whether it says how things stand at the end of the period: a stock is never added up over months.</summary>
    public bool IsStock { get; init; }

    private double Most => Kind switch { MeasureKind.Euros => 10_000_000_000, MeasureKind.Days => 3_650, _ => 1_000_000 };

    /// <summary>Reads what somebody wrote: nothing where it is empty, a refusal where it is not such a number.</summary>
    public Decision<double?> Read(string? written)
    {
        var text = string.Concat((written ?? "").Where(sign => !char.IsWhiteSpace(sign))).Replace(',', '.');
        if (text.Length == 0)
            return (double?)null;
        var style = Kind is MeasureKind.Days ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
        if (!double.TryParse(text, style, CultureInfo.InvariantCulture, out var number))
            return new Refusal(Kind is MeasureKind.Days ? "not-days" : "not-a-count", Key);
        if (number > Most)
            return new Refusal("too-large", Key, Most);
        return Kind is MeasureKind.Days && number * 2 % 1 != 0 ? new Refusal("not-days", Key) : (double?)number;
    }
}
