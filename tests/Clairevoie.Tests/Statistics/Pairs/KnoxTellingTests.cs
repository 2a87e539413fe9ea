using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Pairs;

/// <summary>What a table of pairs says to people, and what they must know before believing it.</summary>
public sealed class KnoxTellingTests
{
    private static readonly KnoxOptions Asked = new() { SpaceEdges = [0, 200, 400], TimeEdges = [0, 10, 30], Seed = 3 };

    [Fact]
    public void Where_nothing_is_near_the_sentence_names_the_days_and_says_so()
    {
        var found = Knox.Of(Scattered(60), Days(60, 200), Asked);

        Assert.Equal("Among 60 events from 2025-01-01 to 2025-07-19, being near in space brings events no nearer in time than chance would.", found.Says.English);
        Assert.StartsWith("Parmi 60 faits du 2025-01-01 au 2025-07-19, être proches", found.Says.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_bands_above_chance_the_one_most_above_it_is_told()
    {
        // Forty twins, ten metres and a day apart, in a town where nothing else is near.
        var points = PlanePoints.Of(
            Enumerable.Range(0, 80).Select(at => (5000d * (at / 2)) + (10 * (at % 2))).ToArray(),
            new double[80]);
        var days = Enumerable.Range(0, 80).Select(at => new DateOnly(2025, 1, 1).AddDays((4 * (at / 2)) + (at % 2))).ToList();
        var found = Knox.Of(points, days, Asked);
        var nearest = found.Result.At(space: 0, time: 0);

        Assert.Equal(40, nearest.Pairs);
        Assert.StartsWith("Among 80 events from 2025-01-01 to 2025-06-07, 40 pairs are 0–200 m and 0–9 days apart,", found.Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_permutations_average_what_is_expected()
    {
        foreach (var cell in Knox.Of(Scattered(120), Days(120, 60), Asked).Result.Cells.Where(cell => cell.Pairs > 0))
            Assert.Equal(cell.Expected, cell.Pairs / cell.Ratio, 4 * Math.Sqrt(cell.Variance / Asked.Permutations));
    }

    [Theory]
    [InlineData(366, false)]
    [InlineData(367, true)]
    public void More_than_a_year_is_said(int days, bool said) =>
        Assert.Equal(said, Knox.Of(Scattered(40), Days(40, days), Asked).Caveats.Any(caveat => caveat.Code == "population-shift"));

    [Theory]
    [InlineData(998, true)]
    [InlineData(999, false)]
    public void Few_permutations_are_said(int permutations, bool said) =>
        Assert.Equal(said, Knox.Of(Scattered(40), Days(40, 90), Asked with { Permutations = permutations }).Caveats.Any(caveat => caveat.Code == "few-permutations"));

    [Fact]
    public void Few_expected_pairs_are_said_and_many_are_not()
    {
        Assert.Contains(Knox.Of(Scattered(40), Days(40, 90), Asked).Caveats, caveat => caveat.Code == "few-pairs");
        Assert.DoesNotContain(Knox.Of(Scattered(200), Days(200, 90), Asked with { SpaceEdges = [0, 2000], TimeEdges = [0, 40] }).Caveats, caveat => caveat.Code == "few-pairs");
    }

    [Fact]
    public void Everything_on_one_day_or_in_one_band_is_said()
    {
        Assert.Contains(Knox.Of(Scattered(40), [.. Enumerable.Repeat(new DateOnly(2025, 1, 1), 40)], Asked).Caveats, caveat => caveat.Code == "one-day");
        Assert.Contains(Knox.Of(Scattered(40), Days(40, 90), Asked with { SpaceEdges = [0, 9000] }).Caveats, caveat => caveat.Code == "all-near");
        Assert.DoesNotContain(Knox.Of(Scattered(40), Days(40, 90), Asked).Caveats, caveat => caveat.Code is "one-day" or "all-near");
    }

    private static PlanePoints Scattered(int count)
    {
        var chance = new CounterChance(31, 0);
        ulong[] all = [.. Enumerable.Range(0, count).Select(at => 2 * (ulong)at)];
        return PlanePoints.Of(all.Select(at => 650_000 + (3000 * chance.Real(at))).ToArray(), all.Select(at => 6_860_000 + (3000 * chance.Real(at + 1))).ToArray());
    }

    /// <summary>Days by chance; the first and the last of the span are there.</summary>
    private static List<DateOnly> Days(int count, int span)
    {
        var chance = new CounterChance(32, 0);
        return [.. Enumerable.Range(0, count).Select(at => new DateOnly(2025, 1, 1).AddDays(at == 0 ? 0 : at == 1 ? span - 1 : (int)chance.Below((ulong)at, (uint)span)))];
    }
}
