using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Hotspots;

public sealed class FindHotspotsTests
{
    private static readonly HotspotOptions Options = new() { Seed = 6 };

    [Fact]
    public void Gi_star_is_the_one_that_others_compute() =>
        Assert.All(GetisOrd(SevenBySeven.Values).Places.Zip(SevenBySeven.GetisOrd), pair => Assert.Equal(pair.Second, pair.First.Statistic, 1e-12));

    [Fact]
    public void Local_moran_is_the_one_that_others_compute() =>
        Assert.All(Moran(SevenBySeven.Values).Places.Zip(SevenBySeven.Moran), pair => Assert.Equal(pair.Second, pair.First.Statistic, 1e-12));

    [Fact]
    public void The_middle_of_a_high_block_is_hot_by_both_and_nothing_is_cold()
    {
        var values = Enumerable.Range(0, 49).Select(cell => cell % 7 is >= 2 and <= 4 && cell / 7 is >= 2 and <= 4 ? 20d : cell % 5).ToArray();
        var (getis, moran) = (GetisOrd(values), Moran(values));

        Assert.All(new[] { 17, 23, 24, 25, 31 }, cell => Assert.Equal((LocalKind.Hot, LocalKind.Hot), (getis.Places[cell].Kind, moran.Places[cell].Kind)));
        Assert.Equal((0, 0), (getis.Count(LocalKind.Cold), moran.Count(LocalKind.HighAmongLow)));
    }

    [Fact]
    public void Four_high_cells_are_too_few_to_tell_among_forty_nine() =>
        Assert.All(GetisOrd(SevenBySeven.Values).Places, place => Assert.Equal(LocalKind.None, place.Kind));

    [Fact]
    public void A_low_cell_among_high_ones_stands_out_by_moran()
    {
        var values = Enumerable.Range(0, 49).Select(cell => cell % 7 < 3 && cell / 7 < 3 ? 20d : cell % 5).ToArray();
        values[8] = 0;

        Assert.Equal(LocalKind.LowAmongHigh, Moran(values, new HotspotOptions { Seed = 1, Permutations = 9999 }).Places[8].Kind);
    }

    [Fact]
    public void Adding_to_all_values_or_counting_in_other_units_changes_nothing()
    {
        var plain = GetisOrd(SevenBySeven.Values);
        var other = GetisOrd([.. SevenBySeven.Values.Select(value => (8 * value) + 1024)]);

        Assert.All(plain.Places.Zip(other.Places), pair =>
        {
            Assert.Equal(pair.First.Statistic, pair.Second.Statistic, 1e-10);
            Assert.Equal((pair.First.P, pair.First.Kind), (pair.Second.P, pair.Second.Kind));
        });
    }

    [Fact]
    public void One_thread_or_two_find_the_same() =>
        Assert.Equal(
            FindHotspots.ByLocalMoran(SevenBySeven.Values, SevenBySeven.Queen, Options, Work.Plain).Result.Places,
            FindHotspots.ByLocalMoran(SevenBySeven.Values, SevenBySeven.Queen, Options, new Work(Threads: 2)).Result.Places);

    [Fact]
    public void Under_chance_alone_p_is_spread_evenly_and_few_places_are_marked()
    {
        var marked = 0;
        var p = new List<double>();
        for (var city = 0UL; city < 200; city++)
        {
            var values = Enumerable.Range(0, 49).Select(cell => new Clairevoie.Statistics.Chance.CounterChance(1000 + city, 3).Real((ulong)cell)).ToArray();
            var found = GetisOrd(values, new HotspotOptions { Seed = city, Permutations = 199 });
            marked += found.Places.Any(place => place.Kind != LocalKind.None) ? 1 : 0;
            p.Add(found.Places[24].P);
        }

        Assert.InRange(marked, 0, 20);
        Assert.InRange(p.Count(one => one <= 0.1), 8, 34);
        Assert.InRange(p.Average(), 0.43, 0.57);
    }

    [Fact]
    public void Too_few_permutations_for_so_many_places_are_told_with_the_number_needed()
    {
        var values = Enumerable.Range(0, 49).Select(cell => cell == 24 ? 1d : 0).ToArray();
        var found = FindHotspots.ByGetisOrd(values, SevenBySeven.Queen, new HotspotOptions { Seed = 1, Permutations = 99 }, Work.Plain);

        Assert.Contains("1960", found.Caveats.Single(caveat => caveat.Code == "too-few-permutations").Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_are_none_are_refused()
    {
        Assert.Equal("no-variation", Refused(Enumerable.Repeat(3d, 49)));
        Assert.Equal("not-a-number", Refused(SevenBySeven.Values.Select((value, at) => at == 3 ? double.NaN : value)));
        Assert.Equal("values", Refused(SevenBySeven.Values.Skip(1)));
        Assert.Equal("permutations", Assert.Throws<DataRefusedException>(() => new HotspotOptions { Seed = 1, Permutations = 9 }).Code);
        Assert.Equal("false-discovery", Assert.Throws<DataRefusedException>(() => new HotspotOptions { Seed = 1, FalseDiscovery = 0 }).Code);
    }

    [Fact]
    public void A_place_without_neighbours_is_not_judged_and_it_is_said()
    {
        var found = FindHotspots.ByLocalMoran([1, 2, 9, 3], Neighbourhood.Given([[1], [0], [], [1]]), Options, Work.Plain);

        Assert.Equal((0d, 1d), (found.Result.Places[2].Statistic, found.Result.Places[2].P));
        Assert.Contains(found.Caveats, caveat => caveat.Code == "islands");
        Assert.Contains(found.Caveats, caveat => caveat.Code == "few-places");
    }

    [Fact]
    public void Neighbours_by_the_hundred_are_drawn_like_a_few()
    {
        int[] all = [.. Enumerable.Range(0, 320)];
        var everybody = Neighbourhood.Given([.. all.Select(place => (IReadOnlyList<int>)[.. all.Where(other => other != place && (place < 300) == (other < 300))])]);
        var found = FindHotspots.ByGetisOrd([.. all.Select(place => place < 300 ? place % 7 : 40d)], everybody, Options with { Permutations = 199, FalseDiscovery = 0.5 }, Work.Plain);

        Assert.All(found.Result.Places.Skip(300), place => Assert.Equal(LocalKind.Hot, place.Kind));
    }

    [Fact]
    public void A_distance_that_makes_neighbours_of_nearly_all_is_said()
    {
        var everybody = Neighbourhood.Given([[1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2]]);

        Assert.Contains(FindHotspots.ByGetisOrd([1, 2, 9, 3], everybody, Options with { Permutations = 99 }, Work.Plain).Caveats, caveat => caveat.Code == "everybody-is-a-neighbour");
        Assert.DoesNotContain(FindHotspots.ByGetisOrd(SevenBySeven.Values, SevenBySeven.Queen, Options, Work.Plain).Caveats, caveat => caveat.Code is "everybody-is-a-neighbour" or "islands" or "few-places");
    }

    [Fact]
    public void Values_of_one_and_zero_that_tie_with_every_shuffle_are_no_gathering()
    {
        var found = GetisOrd([.. Enumerable.Range(0, 49).Select(cell => cell % 2 == 0 ? 1d : 0)]);

        Assert.All(found.Places, place => Assert.Equal(LocalKind.None, place.Kind));
    }

    private static LocalResult GetisOrd(double[] values, HotspotOptions? options = null) => FindHotspots.ByGetisOrd(values, SevenBySeven.Queen, options ?? Options, Work.Plain).Result;

    private static LocalResult Moran(double[] values, HotspotOptions? options = null) => FindHotspots.ByLocalMoran(values, SevenBySeven.Queen, options ?? Options, Work.Plain).Result;

    private static string Refused(IEnumerable<double> values) => Assert.Throws<DataRefusedException>(() => FindHotspots.ByGetisOrd([.. values], SevenBySeven.Queen, Options, Work.Plain)).Code;
}
