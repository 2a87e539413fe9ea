using System.Runtime.Intrinsics;
using Clairevoie.Statistics.Chance;
using Xunit;

namespace Clairevoie.Tests.Statistics.Chance;

/// <summary>What a seed draws is promised for ever: a finding can be made again years later. The twin below walks, as SplitMix64 was published; ours jumps.</summary>
public sealed class CounterChanceTests
{
    private static readonly (ulong Seed, ulong Stream)[] Origins = [(0, 0), (1, 0), (0, 1), (20261122, 7), (ulong.MaxValue, 3), (5, ulong.MaxValue)];

    [Fact]
    public void The_twin_walks_as_the_published_program_does()
    {
        // First draws for the seed 1234567, as printed by the reference program of Sebastiano Vigna.
        var state = 1234567UL;

        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], [Next(ref state), Next(ref state), Next(ref state)]);
    }

    [Fact]
    public void Every_position_is_a_step_of_the_published_walk() => Assert.All(Origins, one =>
    {
        var chance = new CounterChance(one.Seed, one.Stream);
        var (ofSeed, ofStream) = (one.Seed + (one.Stream * 0x9E3779B97F4A7C15), (one.Stream ^ 0xD1B54A32D192ED03) - 0x9E3779B97F4A7C15);
        var state = Next(ref ofSeed) ^ Next(ref ofStream);

        for (var position = 0UL; position < 20; position++)
            Assert.Equal(Next(ref state), chance.Bits(position));
    });

    [Fact]
    public void Eight_positions_at_once_are_the_eight_one_by_one() => Assert.All(Origins, one =>
    {
        var chance = new CounterChance(one.Seed, one.Stream);
        var at = Vector512.Create(0UL, 1, 2, 1000, 1UL << 40, ulong.MaxValue, 77, 78);
        var eight = chance.Bits(at);

        for (var lane = 0; lane < 8; lane++)
            Assert.Equal(chance.Bits(at[lane]), eight[lane]);
    });

    [Fact]
    public void A_real_is_the_first_53_bits_and_a_whole_number_the_first_32() => Assert.All(Origins, one =>
    {
        var chance = new CounterChance(one.Seed, one.Stream);
        for (var position = 0UL; position < 50; position++)
        {
            var bits = chance.Bits(position);
            Assert.Equal(Math.ScaleB((double)(bits / 2048), -53), chance.Real(position));
            Assert.Equal((uint)Math.Floor(1_000_003m * (bits / 4_294_967_296UL) / 4_294_967_296m), chance.Below(position, 1_000_003));
        }
    });

    [Fact]
    public void What_is_drawn_stays_below_and_reaches_both_ends()
    {
        var chance = new CounterChance(9, 9);
        var dice = Enumerable.Range(0, 6000).Select(at => chance.Below((ulong)at, 6)).ToList();
        var reals = Enumerable.Range(0, 6000).Select(at => chance.Real((ulong)at)).ToList();

        Assert.Equal([0u, 1, 2, 3, 4, 5], dice.Distinct().Order().ToArray());
        Assert.All(dice.GroupBy(one => one), face => Assert.InRange(face.Count(), 880, 1120));
        Assert.True(reals.Min() is >= 0 and < 0.002 && reals.Max() is > 0.998 and < 1);
        Assert.Equal(0.5, reals.Average(), 0.015);
    }

    // SplitMix64 of Steele, Lea and Flood (2014).
    private static ulong Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
