using System.Net;
using System.Text;
using System.Text.Json;
using Clairevoie.Hall.Where;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class NationalAnswerTests
{
    private static readonly FoundAddress Door = new("12 bis Rue de l'Étoile, 00101 Ardelune", new(-4.0101, 45.96), true)
    {
        Number = "12 bis", Street = "Rue de l'Étoile", Postcode = "00101", Insee = "00101", Commune = "Ardelune", Score = 0.9,
    };

    [Fact]
    public void What_is_written_in_the_national_protocol_is_read_back_the_same() =>
        Assert.Equal([Door], NationalAnswer.Read(Encoding.UTF8.GetBytes(NationalAnswer.Of([Door], "12 bis etoile", 5).ToJsonString())));

    [Fact]
    public void A_door_says_its_number_and_a_street_says_that_it_is_one()
    {
        var street = Door with { ToTheDoor = false, Number = null };
        var features = JsonDocument.Parse(NationalAnswer.Of([Door, street], "x", 5).ToJsonString()).RootElement.GetProperty("features");

        Assert.Equal(("housenumber", "12 bis"), (Said(features[0], "type"), Said(features[0], "housenumber")));
        Assert.Equal("street", Said(features[1], "type"));
        Assert.False(features[1].GetProperty("properties").TryGetProperty("housenumber", out _));
    }

    [Fact]
    public void A_place_that_cannot_be_read_takes_no_other_with_it()
    {
        const string Answer = """{"features":[null,{"properties":null},{"properties":{"label":"a"},"geometry":null},{"properties":{"label":"b"},"geometry":{"coordinates":["x",1]}},{"properties":{"label":"c"},"geometry":{"coordinates":[2.36,48.88]}}]}""";

        Assert.Equal(["c"], NationalAnswer.Read(Encoding.UTF8.GetBytes(Answer)).Select(one => one.Label));
    }

    [Fact]
    public async Task A_geocoder_that_fails_finds_nothing_and_breaks_nothing()
    {
        foreach (var answer in (string?[])[null, "", "<html>", "[]", """{"features":[{"properties":{"label":"x"},"geometry":{"coordinates":[200,100]}}]}""", """{"features":[{"geometry":7}]}"""])
        {
            using var geocoder = new Geocoder("https://addresses.example", new Wire(answer));

            Assert.Empty(await geocoder.Find("12 rue de l'Étoile", null, 5, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_geocoder_is_asked_what_was_written_around_the_city_and_no_more()
    {
        var wire = new Wire(NationalAnswer.Of([Door], "x", 5).ToJsonString());
        using var geocoder = new Geocoder("https://addresses.example/geocodage/", wire);

        var found = await geocoder.Find(" 12 bis & rue ", new(2.35, 48.85), 3, TestContext.Current.CancellationToken);

        Assert.Equal([Door], found);
        Assert.Equal("https://addresses.example/geocodage/search/?q=12%20bis%20%26%20rue&limit=3&lat=48.85&lon=2.35", wire.Asked?.AbsoluteUri);
    }

    private static string? Said(JsonElement feature, string name) => feature.GetProperty("properties").GetProperty(name).GetString();

    private sealed class Wire(string? answer) : HttpMessageHandler
    {
        public Uri? Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked = request.RequestUri;
            return answer is null
                ? Task.FromException<HttpResponseMessage>(new HttpRequestException("no way there"))
                : Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8) });
        }
    }
}
