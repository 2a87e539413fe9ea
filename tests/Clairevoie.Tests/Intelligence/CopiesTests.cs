using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence;

/// <summary>A campaign is recognised, weighs little, and hides nobody else.</summary>
public sealed class CopiesTests
{
    private const int Many = 100_000;

    [Fact]
    public void A_hundred_thousand_copies_raise_no_place_above_four_neighbours()
    {
        var flood = Enumerable.Range(0, Many).Select(n => Told.At(5_000, 5_000, $"{Told.Words}, envoi {n}"));
        var neighbours = Enumerable.Range(0, 4).Select(n => Told.At(n * 10, 0, signs: [Sign.HandToHand, (Sign)(n + 1)]));

        var groups = ProposeGroups.Among([.. flood, .. neighbours]);

        Assert.False(groups[0].IsFlood);
        Assert.Equal(4, groups[0].Voices);
        Assert.True(groups[1].IsFlood);
        Assert.Equal((Many, Copies.MostVoices), (groups[1].Reports, groups[1].Voices));
    }

    [Fact]
    public void A_hundred_thousand_reports_without_words_from_one_spot_in_one_week_are_three_voices()
    {
        var group = Assert.Single(ProposeGroups.Among(Enumerable.Range(0, Many).Select(n => Told.At(n % 8, 4, days: n % 6))));

        Assert.Equal((true, Many, Copies.MostVoices), (group.IsFlood, group.Reports, group.Voices));
    }

    [Fact]
    public void One_who_speaks_of_the_flooded_place_in_other_words_stays_a_voice_of_their_own()
    {
        var flood = Enumerable.Range(0, 500).Select(n => Told.At(0, 0, $"{Told.Words}, envoi {n}"));
        var witness = Told.At(20, 0, "Depuis l’été la cour intérieure sert de passage, des sacs sont cachés derrière les bacs à fleurs", days: 1);

        var group = Assert.Single(ProposeGroups.Among([.. flood, witness]));

        Assert.Equal(Copies.MostVoices + 1, group.Voices);
        Assert.Equal(witness.Id, Assert.Single(group.Others).Report.Id);
    }

    [Fact]
    public void Two_neighbours_with_their_own_words_are_no_copies() =>
        Assert.Equal(2, Copies.Among([
            Told.At(0, 0, "Des guetteurs à la sortie de l’école, vente dans le hall le soir"),
            Told.At(0, 0, "Le soir il y a une file devant le hall, et quelqu’un qui prévient au coin de la rue")]).Count);

    [Theory]
    [InlineData("Vente devant le hall, guetteurs à chaque angle, tous les soirs", "VENTE devant le hall ; guetteurs à chaque angle… tous les soirs !", 1)]
    [InlineData("Vente devant le hall, guetteurs à chaque angle, tous les soirs", "Odeurs dans la cage d’escalier et bruit de scooters jusque tard", 0)]
    public void A_sketch_hears_words_and_not_their_dress(string one, string other, double shared) =>
        Assert.Equal(shared, WordSketch.Of(one, 7).Shared(WordSketch.Of(other, 7)), 1);

    [Fact]
    public void A_sketch_made_with_another_secret_tells_nothing() =>
        Assert.Equal(0, WordSketch.Of(Told.Words, 7).Shared(WordSketch.Of(Told.Words, 8)), 1);
}
