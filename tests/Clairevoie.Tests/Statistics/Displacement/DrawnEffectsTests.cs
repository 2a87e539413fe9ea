using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;
using Xunit;

namespace Clairevoie.Tests.Statistics.Displacement;

public sealed class DrawnEffectsTests
{
    private static readonly DisplacementOptions Options = new() { Seed = 5, Draws = 9_001 };

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    [InlineData(true, 2)]
    public void A_draw_is_the_quotient_and_the_effect_of_six_counts_drawn_each_from_its_own_stream(bool vectors, int threads)
    {
        var counts = Actions.Counts(6, 2, 5, 5, 1, 2);
        var found = DrawnEffects.Of(counts, 1.4, Options, new Work(threads) { Vectors = vectors });
        long[] seen = [6, 2, 5, 5, 1, 2];
        var drawn = seen.Select((one, stream) => new DrawnCount(one, 1.4, new CounterChance(5, (ulong)stream))).ToArray();

        for (var i = 0; i < Options.Draws; i++)
        {
            var n = drawn.Select(one => (double)one.At((ulong)i)).ToArray();
            var (c0, c1) = (n[4] == 0 ? 0.5 : n[4], n[5] == 0 ? 0.5 : n[5]);
            var success = (n[1] / c1) - (n[0] / c0);
            // A success measure of nothing counts as half an event less.
            Assert.Equal(((n[3] / c1) - (n[2] / c0)) / (success == 0 ? -0.5 / c1 : success), found.Quotients[i], 1e-9);
            Assert.Equal(((n[0] + n[2]) * c1 / c0) - (n[1] + n[3]), found.Totals[i], 1e-9);
        }

        Assert.Equal((9_001, 9_001), (found.Quotients.Length, found.Totals.Length));
    }

    [Fact]
    public void The_run_says_when_it_is_done()
    {
        var heard = new Heard();
        MeasureDisplacement.Of(Actions.Worked, Options, new Work(Progress: heard));

        Assert.Equal([1], heard.Shares);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 2.5)]
    [InlineData(250, 1)]
    public void Every_value_is_drawn_as_often_as_its_share_says(long count, double dispersion)
    {
        const int Draws = 200_000;
        var drawn = new DrawnCount(count, dispersion, new(21, 4));
        var (first, shares) = new CountLaw(count == 0 ? 0.5 : count, dispersion).Table();
        var met = new int[shares.Length];
        for (var i = 0; i < Draws; i++) met[drawn.At((ulong)i) - first]++;

        // Five standard errors of a share, for each of them.
        Assert.All(shares.Zip(met), one => Assert.Equal(one.First, one.Second / (double)Draws, (5 * Math.Sqrt(one.First / Draws)) + 2e-5));
    }
}
