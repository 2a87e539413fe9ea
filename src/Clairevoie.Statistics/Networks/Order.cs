using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Networks;

/// <summary>The chance of one run, taken number after number, and what it is used for: orders and weighted choices.</summary>
internal sealed class Order(CounterChance chance)
{
    private ulong position;

    /// <summary>Puts numbers in an order in which each order has the same chance (Fisher and Yates).</summary>
    public void Shuffle(Span<int> numbers)
    {
        for (var i = numbers.Length - 1; i > 0; i--)
        {
            var j = (int)chance.Below(position++, (uint)i + 1);
            (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
        }
    }

    /// <summary>The place of one weight, each with a chance in proportion to it.</summary>
    public int Choose(IReadOnlyList<double> weights)
    {
        var at = chance.Real(position++) * weights.Sum();
        for (var i = 0; i < weights.Count - 1; i++)
        {
            at -= weights[i];
            if (at < 0) return i;
        }

        return weights.Count - 1;
    }
}
