using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence;

/// <summary>However a campaign is dressed, it weighs little; and whoever speaks for themselves is heard.</summary>
public sealed class VoicesTests
{
    private const int Square = (int)Likeness.SameStreet;

    [Fact]
    public void A_campaign_on_the_corner_of_four_squares_in_both_halves_of_the_day_over_two_months_is_three_voices()
    {
        var flood = Enumerable.Range(0, 4_000).Select(n => Told.At(
            Square + (n % 3 * 20) - 20, Square + (n % 5 * 10) - 20, $"{Told.Words}, envoi {n}", days: n % 60, afternoon: n % 2 == 0, signs: [(Sign)(n % 5)])).ToList();

        Assert.All(ProposeGroups.Among(flood), group => Assert.Equal((Copies.MostVoices, true), (group.Voices, group.IsFlood)));
        Assert.Equal(Copies.MostVoices, Voices.Heard(flood).Count);
        Assert.Equal(Copies.MostVoices, Voices.Of(flood));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    [InlineData(3_000)]
    public void A_frame_filled_in_differently_each_time_is_three_voices_though_two_of_them_share_too_little_to_be_copies(int many)
    {
        var flood = Enumerable.Range(0, many).Select(n => Told.At(Square + (n % 7 * 10) - 30, 10, Street.Filled(n * 7_919 % 15_625), days: n % 6, afternoon: n % 2 == 0)).ToList();

        Assert.True(flood.Zip(flood.Skip(1)).Average(pair => pair.First.Traits.Words.Shared(pair.Second.Traits.Words)) < 0.6);
        Assert.InRange(Voices.Of(flood), 1, Copies.MostVoices);
        Assert.InRange(Voices.Heard(flood).Count, 1, Copies.MostVoices);
        Assert.True(ProposeGroups.Among(flood)[0].IsFlood);
    }

    [Fact]
    public void Eleven_neighbours_who_tell_of_one_hall_in_their_own_words_in_one_week_are_eleven_voices()
    {
        var street = Neighbours();

        var group = Assert.Single(ProposeGroups.Among(street));

        Assert.Equal((11, 11, false), (group.Reports, group.Voices, group.IsFlood));
        Assert.Equal(11, Voices.Heard(street).Count);
    }

    [Fact]
    public void Neighbours_keep_their_voices_while_their_street_is_flooded()
    {
        var (street, flood) = (Neighbours(), Enumerable.Range(0, 3_000).Select(n => Told.At(n % 6 * 10, 0, Street.Filled(n * 7_919 % 15_625), days: n % 6)));

        var all = street.Concat(flood).ToList();

        Assert.Equal(street.Count + Copies.MostVoices, Voices.Of(all));
        Assert.Subset(Voices.Heard(all).ToHashSet(), street.Select(one => one.Id).ToHashSet());
    }

    [Fact]
    public void Neighbours_in_their_own_words_share_far_less_than_a_frame_leaves()
    {
        var pairs = from one in Street.Neighbours from other in Street.Neighbours where string.CompareOrdinal(one, other) < 0 select Street.Shared(one, other);

        Assert.True(pairs.Max() < 0.25, $"{pairs.Max()}");
    }

    [Fact]
    public void Reports_without_words_whose_ticks_are_varied_by_a_program_are_six_voices_of_a_place_and_no_more()
    {
        var flood = Enumerable.Range(0, 100_000).Select(n => Told.At(n % 6 * 10, n % 4 * 10, days: n % 20, afternoon: n % 2 == 0, signs: [(Sign)(n % 4), (Sign)(4 + (n % 3))])).ToList();

        Assert.Equal(Voices.MostTicked, ProposeGroups.Among(flood).Max(group => group.Voices));
        Assert.Equal(Voices.MostTicked, Voices.Heard(flood).Count);
    }

    [Fact]
    public void The_same_words_told_of_streets_far_apart_are_three_voices_of_each()
    {
        var flood = Enumerable.Range(0, 90).Select(n => Told.At(n % 3 * 1_000, 0, $"{Told.Words}, envoi {n}")).ToList();

        Assert.Equal(9, Voices.Heard(flood).Count);
        Assert.Equal([30, 30, 30], Copies.Among(flood).Select(copies => copies.All.Count));
        Assert.Single(Copies.Among(flood).Select(copies => copies.Campaign).Distinct());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_circle_as_wide_as_a_street_is_long_holds_more_than_three_of_a_campaign_wherever_it_is_told(int seed)
    {
        var chance = new Random(seed);
        var flood = Enumerable.Range(0, 3_000).Select(n => Told.At(chance.Next(2_000), chance.Next(1_000), $"{Told.Words}, envoi {n}", days: n % 50)).ToList();
        var heard = Voices.Heard(flood);

        var kept = flood.Where(one => heard.Contains(one.Id)).ToList();

        Assert.All(flood, centre => Assert.InRange(kept.Count(one => one.Traits.MetresTo(centre.Traits) <= Likeness.SameStreet / 2), 0, Copies.MostVoices));
    }

    private static List<ComparedReport> Neighbours() => [.. Street.Neighbours.Select((words, n) => Told.At(n % 3 * 10, 0, words, days: n % 7))];
}
