using System.Globalization;

namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Notices two numbers made of the same digits in another order: 3,952 and 3,592.</summary>
internal static class Digits
{
    /// <summary>Below three digits, the same digits in another order are no sign of anything.</summary>
    private const int Fewest = 3;

    /// <summary>Whether two different numbers are made of the same three digits or more.</summary>
    public static bool AreTheSame(decimal a, decimal b)
    {
        if (a == b)
            return false;
        Span<int> balance = stackalloc int[10];
        return Add(balance, a, 1) is var digits && digits >= Fewest && Add(balance, b, -1) == digits && !balance.ContainsAnyExcept(0);
    }

    public static bool AreSwapped(Pair pair) =>
        pair.A.Figure.Value is { } a && pair.B.Figure.Value is { } b && pair.A.Figure.Unit.Scale == pair.B.Figure.Unit.Scale && AreTheSame(a, b);

    private static int Add(Span<int> balance, decimal value, int sign)
    {
        Span<char> text = stackalloc char[40];
        Math.Abs(value).TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
        var digits = 0;
        foreach (var letter in text[..length])
        {
            if (char.IsAsciiDigit(letter))
            {
                balance[letter - '0'] += sign;
                digits++;
            }
        }

        return digits;
    }
}
