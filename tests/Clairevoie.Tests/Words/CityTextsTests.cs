using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Legal;
using Xunit;

namespace Clairevoie.Tests.Words;

/// <summary>What a city must write has a place on a page, a name in both languages, and a line in the host's guide.</summary>
public sealed partial class CityTextsTests
{
    public static TheoryData<string> Keys => new(
        WordFile.InSource("*.cshtml").SelectMany(page => Place().Matches(File.ReadAllText(Path.Combine(WordFile.Root, page))))
            .Select(place => place.Groups[1].Value)
            .Concat(LegalBasis.Rooms.SelectMany(room => LegalBasis.Parts.Select(part => $"room.{room.Slug()}.{part}")))
            .Distinct());

    [Theory, MemberData(nameof(Keys))]
    public void A_place_left_for_the_city_says_what_is_missing(string key) =>
        Assert.Contains($"slot.{key}", WordFile.Read("src/Clairevoie.Hall/Legal/LegalWords.resx").Words.Keys);

    [Theory, MemberData(nameof(Keys))]
    public void The_guide_for_hosts_names_every_text(string key)
    {
        var guide = File.ReadAllText(Path.Combine(WordFile.Root, "docs/hosting/city.md"));
        var asWritten = key.StartsWith("room.", StringComparison.Ordinal) ? key[..key.LastIndexOf('.')] : key;
        Assert.Contains($"`{asWritten}", guide, StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_without_its_four_texts_has_no_recorded_basis()
    {
        var texts = LegalBasis.Parts.ToDictionary(part => $"room.intelligence.{part}", part => $"the {part}");
        Assert.True(Basis(texts).IsRecorded);
        foreach (var part in texts.Keys)
            Assert.False(Basis(texts.ToDictionary(text => text.Key, text => text.Key == part ? "  " : text.Value)).IsRecorded, part);
    }

    [Fact]
    public void A_reader_of_English_is_told_the_English_text_and_the_French_one_when_there_is_none()
    {
        var city = new CitySettings { Texts = new Dictionary<string, string> { ["host"] = "hébergeur", ["host.en"] = "host", ["dpo"] = "déléguée" } };
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        Assert.Equal(("host", "déléguée", null), (city.Says("host"), city.Says("dpo"), city.Says("contact")));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        Assert.Equal("hébergeur", city.Says("host"));
    }

    private static LegalBasis Basis(Dictionary<string, string> texts) =>
        LegalBasis.Of(new CitySettings { Texts = texts }, Room.Intelligence);

    [GeneratedRegex("""<city-text key="([a-z.]+)" />""")]
    private static partial Regex Place();
}
