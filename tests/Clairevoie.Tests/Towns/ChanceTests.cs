using Clairevoie.Towns;
using Xunit;

namespace Clairevoie.Tests.Towns;

public sealed class ChanceTests
{
    [Fact]
    public void Chance_draws_what_SplitMix64_draws()
    {
        // First draws for the seed 1234567, as printed by the reference program of Sebastiano Vigna.
        var chance = new Chance(1234567);

        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], [chance.Next(), chance.Next(), chance.Next()]);
    }

    [Fact]
    public void A_part_of_its_own_is_not_moved_by_draws_elsewhere()
    {
        var (one, other) = (new Chance(5), new Chance(5));
        other.Next();

        Assert.Equal(one.For("coast").Next(), other.For("coast").Next());
        Assert.NotEqual(one.For("coast").Next(), one.For("canal").Next());
    }

    [Fact]
    public void A_heavier_choice_is_drawn_more_often()
    {
        var chance = new Chance(11);
        var drawn = Enumerable.Range(0, 10_000).Count(_ => chance.Weighed([1.0, 9.0], weight => weight) > 5);

        Assert.InRange(drawn, 8_800, 9_200);
    }
}
