using Clairevoie.Care.Notes;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Care;

/// <summary>A note of the field is about things, not about persons; what leaves gives neither a street nor an hour.</summary>
public sealed class FieldNoteTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly string[] Mission = ["ARM-75118", "COM-75056", "ZON-GARE"];

    [Theory]
    [InlineData("Théo vend des doses plus petites.", "words-name-somebody")]
    [InlineData("Les doses viennent d'un vendeur sénégalais.", "words-tell-origin")]
    public void Words_that_name_somebody_or_an_origin_are_not_taken(string words, string why) =>
        Assert.Contains(why, Refused(Given() with { Words = words }));

    [Fact]
    public void A_note_without_theme_month_territory_or_words_is_refused_field_by_field() =>
        Assert.Equal(["theme-unsaid", "month-unreadable", "territory-too-fine", "words-missing"], Refused(new(null, "hier", "ARM-75119", " ")));

    [Theory]
    [InlineData("ZON-GARE")]
    [InlineData("QUA-7511801")]
    [InlineData("")]
    public void A_note_speaks_of_nothing_finer_than_an_arrondissement(string territory) =>
        Assert.Contains("territory-too-fine", new WriteNote("Uses", "2026-10", territory, "Plus de mélanges.").Decide([territory], Today) is Decision<NoteWritten>.No no ? no.Why.Select(one => one.Code) : []);

    [Theory]
    [InlineData("La vente reprend à 21 h.", "words-tell-an-hour")]
    [InlineData("La vente reprend vers 21h30.", "words-tell-an-hour")]
    [InlineData("It starts again at 9 pm.", "words-tell-an-hour")]
    [InlineData("On se rassemble rue Marx-Dormoy.", "words-tell-a-street")]
    [InlineData("On se rassemble au métro La Chapelle.", "words-tell-a-street")]
    [InlineData("On se rassemble place de la Bataille.", "words-tell-a-street")]
    [InlineData("Rendez-vous au 12 rue des lilas.", "words-tell-a-street")]
    public void Words_that_give_an_hour_or_a_street_stay_in_care(string words, string why) =>
        Assert.Contains(why, FieldNote.WhyNotTold(words));

    [Theory]
    [InlineData("Les doses vendues sont plus petites qu’à l’été, au même prix : 10 à 15 euros.")]
    [InlineData("Une place en hébergement change tout : ceux qui en ont une reviennent aux soins.")]
    [InlineData("Trois mois d’attente pour un sevrage ; les équipes le disent depuis 2024.")]
    public void Plain_observations_may_leave(string words) => Assert.Empty(FieldNote.WhyNotTold(words));

    [Fact]
    public void What_leads_to_a_person_is_masked_before_it_is_kept() =>
        Assert.Equal("On livre par [téléphone].", Assert.IsType<Decision<NoteWritten>.Yes>((Given() with { Words = "On livre par 06 12 34 56 78." }).Decide(Mission, Today)).Fact.Words);

    [Fact]
    public void A_note_stays_until_its_month_is_over()
    {
        var kept = new NoteKept(new(Guid.NewGuid(), FieldTheme.Uses, "COM-75056", "2026-11", "Plus de mélanges."), new("GAIA"), null, null);

        Assert.Equal("month-not-over-to-tell", Assert.Single(kept.WhyItStays(Today)).Code);
        Assert.Empty(kept.WhyItStays(new(2026, 12, 1)));
    }

    private static WriteNote Given() => new("Products", "2026-10", "ARM-75118", "Des doses plus petites.");

    private static IEnumerable<string> Refused(WriteNote given) => Assert.IsType<Decision<NoteWritten>.No>(given.Decide(Mission, Today)).Why.Select(why => why.Code);
}
