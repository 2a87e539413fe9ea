using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>GeoReport v2, clause by clause: each test is named after what the specification says, under the heading where it says it.</summary>
public sealed class Open311ClausesTests(InhabitedTown town)
{
    private const string Api = "/open311/v2";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Format Support
    [Theory]
    [InlineData("/discovery.xml", "text/xml; charset=utf-8")]
    [InlineData("/services.xml", "text/xml; charset=utf-8")]
    [InlineData("/services/scene.json", "application/json; charset=utf-8")]
    [InlineData("/requests.json", "application/json; charset=utf-8")]
    [InlineData("/requests.xml", "text/xml; charset=utf-8")]
    public async Task Each_format_has_its_content_type_and_asking_for_the_head_alone_gives_the_same_without_a_body(string address, string type)
    {
        using var somebody = town.Somebody();
        using var whole = await somebody.Get(Api + address);
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(Api + address, UriKind.Relative));
        using var head = await somebody.Send(request);

        Assert.Equal((HttpStatusCode.OK, type), (whole.StatusCode, whole.Content.Headers.ContentType!.ToString()));
        Assert.Equal((whole.StatusCode, type), (head.StatusCode, head.Content.Headers.ContentType!.ToString()));
        Assert.Equal((await whole.Content.ReadAsByteArrayAsync(Stop)).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stop));
    }

    // Errors
    [Theory]
    [InlineData("/services.json?jurisdiction_id=ailleurs.fr", 404)]
    [InlineData("/services/trafic.json", 404)]
    [InlineData("/requests/00000000-0000-4000-8000-00000000abcd.json", 404)]
    [InlineData("/tokens/12345.json", 404)]
    [InlineData("/requests.json?api_key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 403)]
    [InlineData("/requests.json?status=lost", 400)]
    public async Task An_error_is_a_list_of_codes_as_numbers_with_a_sentence_each_and_matches_its_status(string address, int status)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get(Api + address);

        Assert.Equal(status, (int)answer.StatusCode);
        var error = Assert.Single(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement.EnumerateArray());
        Assert.Equal(status, error.GetProperty("code").GetInt32());
        Assert.NotEmpty(error.GetProperty("description").GetString()!);
    }

    // Optional Arguments
    [Fact]
    public async Task A_parameter_that_is_empty_is_as_one_that_is_not_there()
    {
        var (key, id) = await Sent();
        Assert.Equal([id], await Ids($"api_key={key}"));
        Assert.Equal([id], await Ids($"api_key={key}&service_request_id=&service_code=&start_date=&end_date=&status=&page=&page_size=&jurisdiction_id="));
    }

    // GET Service Requests: service_request_id overrides all other arguments
    [Fact]
    public async Task An_identifier_overrides_all_other_arguments_and_several_are_separated_by_commas()
    {
        var (key, first) = await Sent();
        var second = await Send(key, ("service_code", "seringues"));
        Assert.Equal([first], await Ids($"api_key={key}&service_request_id={first}&status=closed&start_date=2011-01-01T00:00:00Z&end_date=2011-02-01T00:00:00Z&service_code=scene"));
        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), (await Ids($"api_key={key}&service_request_id={first},{second}")).Order(StringComparer.Ordinal));
    }

    // GET Service Requests: service_code and status can be declared multiple times, comma delimited
    [Theory]
    [InlineData("service_code=nuisance", 1)]
    [InlineData("service_code=nuisance,seringues", 2)]
    [InlineData("service_code=nuisance&service_code=seringues", 2)]
    [InlineData("service_code=scene", 0)]
    [InlineData("status=open", 2)]
    [InlineData("status=open,closed", 2)]
    [InlineData("status=closed", 0)]
    [InlineData("page=1&page_size=1", 1)]
    [InlineData("page=2&page_size=1", 1)]
    [InlineData("page=3&page_size=1", 0)]
    [InlineData("extensions=true", 2)]
    public async Task Requests_are_chosen_by_service_status_and_page(string query, int found)
    {
        var (key, _) = await Sent();
        await Send(key, ("service_code", "seringues"));

        Assert.Equal(found, (await Ids($"api_key={key}&{query}")).Count);
    }

    // GET Service Requests: dates; Response Volume: a span of 90 days
    [Fact]
    public async Task Dates_span_no_more_than_ninety_days_and_without_any_the_most_recent_ninety_are_meant()
    {
        var (key, id) = await Sent();
        var now = TimeProvider.System.GetUtcNow();
        Assert.Equal([id], await Ids($"api_key={key}"));
        Assert.Equal([id], await Ids($"api_key={key}&start_date={W3(now.AddDays(-80))}"));
        Assert.Equal([id], await Ids($"api_key={key}&start_date={W3(now.AddDays(-60))}&end_date={W3(now.AddDays(1))}"));
        Assert.Empty(await Ids($"api_key={key}&end_date={W3(now.AddDays(-2))}"));
        Assert.Empty(await Ids($"api_key={key}&start_date={W3(now.AddDays(-200))}"));

        using var somebody = town.Somebody();
        using var tooLong = await somebody.Get($"{Api}/requests.xml?api_key={key}&start_date={W3(now.AddDays(-92))}&end_date={W3(now)}");
        Assert.Equal(HttpStatusCode.BadRequest, tooLong.StatusCode);
    }

    private static string W3(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<string>> Ids(string query)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get($"{Api}/requests.xml?{query}");
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        Assert.Empty(GeoReportShapes.Wrong(text));
        return [.. XDocument.Parse(text).Root!.Elements("request").Select(request => request.Element("service_request_id")!.Value)];
    }

    /// <summary>A new application, and one nuisance that it sent.</summary>
    private async Task<(string Key, string Id)> Sent()
    {
        var page = await Visitor.Read(await (await town.SignedIn(Role.Town)).Post("/applications", ("Name", "Rues d’Ardelune")));
        var key = page.QuerySelector(".notice code")!.TextContent;
        return (key, await Send(key));
    }

    private async Task<string> Send(string key, params (string Name, string Value)[] others)
    {
        using var shapes = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(town.Var, "territories.geojson"), Stop));
        var quarter = shapes.RootElement.GetProperty("features").EnumerateArray().First(one => one.GetProperty("properties").GetProperty("code").GetString()!.StartsWith("ZON-", StringComparison.Ordinal));
        var ring = quarter.GetProperty("geometry").GetProperty("coordinates")[0].EnumerateArray().ToList();
        string Mean(int axis) => ring.Average(corner => corner[axis].GetDouble()).ToString("0.######", CultureInfo.InvariantCulture);
        Dictionary<string, string> fields = new() { ["api_key"] = key, ["service_code"] = "nuisance", ["lat"] = Mean(1), ["long"] = Mean(0), ["description"] = "Porte cassée" };
        foreach (var (name, value) in others) fields[name] = value;
        using var somebody = town.Somebody();
        using var answer = await somebody.Post($"{Api}/requests.json", [.. fields.Select(field => (field.Key, field.Value))]);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, text);
        return JsonDocument.Parse(text).RootElement[0].GetProperty("service_request_id").GetString()!;
    }
}
