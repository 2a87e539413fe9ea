using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Xunit;

namespace Clairevoie.Tests.Statistics.Hotspots;

/// <summary>What is said of hot and cold places, and what a reader is warned of.</summary>
public sealed class HotspotWordsTests
{
    private static readonly HotspotOptions Options = new() { Seed = 6, Permutations = 9_999 };

    // A block of nine and one of twelve in a field of ones and twos: high on the left, low on the right.
    private static readonly double[] Blocks = [.. Enumerable.Range(0, 49).Select(cell => (cell / 7, cell % 7) switch
    {
        ( < 3, < 3) => 90d + (cell % 3),
        ( > 3, > 2) => -90d - (cell % 3),
        _ => 1 + (cell % 2),
    })];

    [Fact]
    public void High_blocks_are_hot_low_blocks_are_cold_and_the_finding_counts_them()
    {
        var found = FindHotspots.ByGetisOrd(Blocks, SevenBySeven.Queen, Options, Work.Plain);
        var moran = FindHotspots.ByLocalMoran(Blocks, SevenBySeven.Queen, Options, Work.Plain);

        Assert.All(new[] { 0, 1, 7, 8 }, cell => Assert.Equal((LocalKind.Hot, LocalKind.Hot), (found.Result.Places[cell].Kind, moran.Result.Places[cell].Kind)));
        Assert.All(new[] { 40, 41, 47, 48 }, cell => Assert.Equal((LocalKind.Cold, LocalKind.Cold), (found.Result.Places[cell].Kind, moran.Result.Places[cell].Kind)));
        var (hot, cold) = (found.Result.Places.Count(place => place.Kind == LocalKind.Hot), found.Result.Places.Count(place => place.Kind == LocalKind.Cold));
        Assert.NotEqual(hot, cold);
        Assert.Equal(new[] { 49, hot, cold }.Order(), Numbers(found.Says.French).Order());
        Assert.Equal(new[] { 49, hot, cold }.Order(), Numbers(found.Says.English).Order());
        Assert.Equal(("getis-ord", "local-moran", 6UL, 6UL), (found.Method, moran.Method, found.Seed!.Value, moran.Seed!.Value));
    }

    [Fact]
    public void A_high_cell_among_low_ones_and_a_low_one_among_high_ones_stand_out_by_moran()
    {
        double[] values = [.. Blocks];
        (values[8], values[40]) = (-80, 80);
        var places = FindHotspots.ByLocalMoran(values, SevenBySeven.Queen, Options, Work.Plain).Result.Places;

        Assert.Equal((LocalKind.LowAmongHigh, LocalKind.HighAmongLow), (places[8].Kind, places[40].Kind));
        Assert.True(places[8].Statistic < 0 && places[40].Statistic < 0);
    }

    [Fact]
    public void Places_are_marked_by_their_adjusted_p_up_to_the_level()
    {
        var found = FindHotspots.ByGetisOrd(Blocks, SevenBySeven.Queen, Options, Work.Plain).Result.Places;

        Assert.Equal(FalseDiscovery.Adjusted([.. found.Select(place => place.P)]), found.Select(place => place.Adjusted));
        Assert.All(found, place => Assert.Equal(place.Adjusted <= 0.05, place.Kind != LocalKind.None));
        var last = found.Where(place => place.Kind != LocalKind.None).Max(place => place.Adjusted);
        var again = FindHotspots.ByGetisOrd(Blocks, SevenBySeven.Queen, Options with { FalseDiscovery = last }, Work.Plain).Result.Places;
        Assert.Equal(found.Count(place => place.Adjusted <= last), again.Count(place => place.Kind != LocalKind.None));
    }

    // 2 x 49 / 0.05 = 1960 permutations, the observed one among them.
    [Theory]
    [InlineData(1958, true)]
    [InlineData(1959, false)]
    public void Too_few_permutations_are_said_where_nothing_is_marked(int permutations, bool said) =>
        Assert.Equal(said, Codes([.. Enumerable.Range(0, 49).Select(cell => cell == 24 ? 1d : 0)], SevenBySeven.Queen, permutations).Contains("too-few-permutations"));

    [Fact]
    public void Too_few_permutations_are_not_said_where_something_was_marked() =>
        Assert.DoesNotContain("too-few-permutations", Codes(Blocks, SevenBySeven.Queen, 999));

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Fewer_than_thirty_places_are_said(int places, bool said) => Assert.Equal(said, Codes(Row(places), Chain(places), 99).Contains("few-places"));

    [Fact]
    public void Each_caveat_names_its_number_in_both_languages()
    {
        var found = FindHotspots.ByGetisOrd([1, 5, 2, 9], Neighbourhood.Given([[1], [0], [], []]), Options with { Permutations = 99 }, Work.Plain);
        var islands = found.Caveats.Single(one => one.Code == "islands").Says;
        var few = found.Caveats.Single(one => one.Code == "too-few-permutations").Says;

        Assert.Equal([[2], [2]], [Numbers(islands.French), Numbers(islands.English)]);
        Assert.Equal([[99, 4, 160], [99, 4, 160]], [Numbers(few.French), Numbers(few.English)]);
        Assert.Equal(0.5, found.Result.MeanNeighbours);
    }

    // Four places: two neighbours each are half of all, three are more.
    [Fact]
    public void More_than_half_of_all_as_neighbours_is_said()
    {
        Assert.DoesNotContain("everybody-is-a-neighbour", Codes([1, 5, 2, 9], Neighbourhood.Given([[1, 3], [0, 2], [1, 3], [2, 0]]), 99));
        Assert.Contains("everybody-is-a-neighbour", Codes([1, 5, 2, 9], Neighbourhood.Given([[1, 2, 3], [0, 2], [1, 3], [2, 0]]), 99));
    }

    [Fact]
    public void Three_values_are_enough_two_are_not_and_a_difference_of_rounding_is_none()
    {
        Assert.Equal(3, FindHotspots.ByGetisOrd([1, 2, 4], Chain(3), Options, Work.Plain).Result.Places.Count);
        Assert.Equal("values", Refused([1, 2], Chain(2)));
        Assert.Equal("values", Refused([1, 2, 3, 4], Chain(3)));
        Assert.Equal("no-variation", Refused([1e9, 1e9, 1e9 + 1e-6], Chain(3)));
        Assert.Equal("no-variation", Refused([0, 1e-13, 0], Chain(3)));
        Assert.Equal("not-a-number", Refused([0, double.PositiveInfinity, 0], Chain(3)));
        Assert.Equal(3, FindHotspots.ByGetisOrd([0, 1e-11, 0], Chain(3), Options, Work.Plain).Result.Places.Count);
    }

    [Fact]
    public void A_neighbour_before_the_first_is_refused_and_nobody_at_all_is_nobody()
    {
        Assert.Equal("neighbours", Assert.Throws<DataRefusedException>(() => Neighbourhood.Given([[-1], [0]])).Code);
        Assert.Equal("band", Assert.Throws<DataRefusedException>(() => Neighbourhood.Within(SevenBySeven.Places, double.PositiveInfinity)).Code);
        Assert.Equal((0, 0), (Neighbourhood.Given([]).Count, Neighbourhood.Given([]).Islands));
        Assert.Equal([0, 1, 3], Neighbourhood.Given([[1], [0], [3, 0, 1], [2]]).Of(2).ToArray());
        Assert.Contains("Place 2 ", Assert.Throws<DataRefusedException>(() => Neighbourhood.Given([[1], [1]])).Says.English, StringComparison.Ordinal);
    }

    private static int[] Numbers(string said) => [.. System.Text.RegularExpressions.Regex.Matches(said, "[0-9]+").Select(one => int.Parse(one.Value, System.Globalization.CultureInfo.InvariantCulture))];

    private static IEnumerable<string> Codes(double[] values, Neighbourhood near, int permutations) =>
        FindHotspots.ByGetisOrd(values, near, Options with { Permutations = permutations }, Work.Plain).Caveats.Select(one => one.Code);

    private static string Refused(double[] values, Neighbourhood near) =>
        Assert.Throws<DataRefusedException>(() => FindHotspots.ByGetisOrd(values, near, Options, Work.Plain)).Code;

    private static double[] Row(int places) => [.. Enumerable.Range(0, places).Select(place => (double)(place * place % 7))];

    private static Neighbourhood Chain(int places) =>
        Neighbourhood.Given([.. Enumerable.Range(0, places).Select(place => (IReadOnlyList<int>)[.. new[] { place - 1, place + 1 }.Where(other => other >= 0 && other < places)])]);
}
