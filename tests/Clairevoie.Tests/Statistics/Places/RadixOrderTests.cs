using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Places;

public sealed class RadixOrderTests
{
    // Powers of two around the digits of eleven bits, where one digit more begins to be needed.
    public static TheoryData<ulong> Mosts => [1, 2, 3, 1UL << 11, (1UL << 11) + 1, 1UL << 22, (1UL << 22) + 1, (1UL << 33) + 5, 1UL << 60];

    [Theory]
    [MemberData(nameof(Mosts))]
    public void Numbers_are_sorted_and_equal_ones_stay_in_their_order(ulong most)
    {
        var chance = new CounterChance(most, 1);
        ulong[] numbers = [most - 1, 0, .. Enumerable.Range(0, 3000).Select(at => chance.Bits((ulong)at / 2) % most), most - 1, 0];
        var sorted = (ulong[])numbers.Clone();
        var was = RadixOrder.Sort(sorted, most);

        Assert.Equal(Enumerable.Range(0, numbers.Length).OrderBy(at => numbers[at]), was);
        Assert.Equal(numbers.Order(), sorted);
    }

    [Fact]
    public void Nothing_is_sorted_at_once() => Assert.Empty(RadixOrder.Sort([], 1));
}
