namespace Clairevoie.Domain.Claims;

/// <summary>The number itself: what is published, how it is held, in which unit, of which kind.</summary>
public sealed record Figure
{
    /// <summary>The value as published, or nothing when the document compares without giving a number.</summary>
    public decimal? Value { get; init; }

    /// <summary>The value of a figure that is a date.</summary>
    public PartialDate? Day { get; init; }

    public Bound Bound { get; init; }

    public required Unit Unit { get; init; }

    public required ClaimKind Kind { get; init; }

    /// <summary>The count behind a rate or a percentage.</summary>
    public decimal? Base { get; init; }

    /// <summary>Whether two different values are made of the same digits, three at least, in another order.</summary>
    public bool HasTheDigitsOf(Figure other) => Value is { } a && other?.Value is { } b && Rules.Digits.AreTheSame(a, b);

    /// <summary>The value in the plain unit of its dimension.</summary>
    public decimal Plain => Unit.Plain(Value ?? 0);

    /// <summary>Nothing to compare: neither a number nor a date.</summary>
    public bool IsMissing => Value is null && Day is null;

    /// <summary>Something that is counted one by one, at a moment or over a period.</summary>
    public bool IsCount => Kind is ClaimKind.Stock or ClaimKind.Flow && Unit.Dimension == Dimension.Count;

    /// <summary>Counted at a moment: its period is a date, and has no length.</summary>
    public bool IsAtAMoment => Kind is ClaimKind.Stock or ClaimKind.Capacity;

    /// <summary>Half a unit of the last digit that was published: how far the true value may lie from it.</summary>
    public decimal HalfDigit => Value is { } value ? 0.5m / Pow10(value.Scale) : 0;

    private static decimal Pow10(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }
}
