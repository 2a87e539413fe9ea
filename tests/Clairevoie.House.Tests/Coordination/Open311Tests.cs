using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>A street application speaks GeoReport v2 with the house: the shapes of the specification, its errors, and no more than an application may know.</summary>
public sealed class Open311Tests(InhabitedTown town)
{
    private const string Api = "/open311/v2";

    private static readonly string[] ServiceFields = ["service_code", "service_name", "description", "metadata", "type", "keywords", "group"];
    private static readonly string[] AttributeFields = ["variable", "code", "datatype", "required", "datatype_description", "order", "description", "values"];

    [Fact]
    public async Task Discovery_names_the_specification_and_the_two_formats()
    {
        var endpoint = (await Xml("/discovery.xml")).Element("endpoints")!.Element("endpoint")!;
        Assert.Equal("http://wiki.open311.org/GeoReport_v2", endpoint.Element("specification")!.Value);
        Assert.EndsWith(Api, endpoint.Element("url")!.Value, StringComparison.Ordinal);
        Assert.Equal(["text/xml", "application/json"], endpoint.Element("formats")!.Elements("format").Select(format => format.Value));
    }

    [Fact]
    public async Task Services_have_the_fields_of_the_specification_in_both_formats_and_dealing_is_none()
    {
        var xml = (await Xml("/services.xml")).Elements("service").ToList();
        var json = (await Json("/services.json")).EnumerateArray().ToList();

        Assert.All(xml, service => Assert.Equal(ServiceFields, service.Elements().Select(field => field.Name.LocalName)));
        Assert.All(json, service => Assert.Equal(ServiceFields, service.EnumerateObject().Select(field => field.Name)));
        Assert.Equal(xml.Select(service => service.Element("service_code")!.Value), json.Select(service => service.GetProperty("service_code").GetString()));
        Assert.All(json, service => Assert.Contains(service.GetProperty("type").GetString(), (string[])["realtime", "blackbox"]));
        Assert.DoesNotContain(xml, service => service.Value.Contains("deal", StringComparison.OrdinalIgnoreCase) || service.Value.Contains("trafic", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_definition_lists_its_attributes_and_an_unknown_service_is_an_error_in_the_form_of_the_specification()
    {
        var attributes = (await Json("/services/nuisance.json")).GetProperty("attributes").EnumerateArray().ToList();
        Assert.All(attributes, attribute => Assert.Equal(AttributeFields, attribute.EnumerateObject().Select(field => field.Name)));
        Assert.Equal(Enumerable.Range(1, attributes.Count), attributes.Select(attribute => attribute.GetProperty("order").GetInt32()));
        Assert.NotEmpty((await Xml("/services/scene.xml")).Element("attributes")!.Element("attribute")!.Element("values")!.Elements("value"));

        using var somebody = town.Somebody();
        await IsError(await somebody.Get($"{Api}/services/trafic.xml"), HttpStatusCode.NotFound);
        await IsError(await somebody.Get($"{Api}/services.xml?jurisdiction_id=ailleurs.fr"), HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.OK, (await somebody.Get($"{Api}/services.xml?jurisdiction_id=")).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_sent_without_a_key_without_a_service_or_from_outside_the_city()
    {
        var key = await Key();
        using var somebody = town.Somebody();
        await IsError(await Send(somebody, Fields("")), HttpStatusCode.Forbidden);
        await IsError(await Send(somebody, Fields("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")), HttpStatusCode.Forbidden);
        await IsError(await Send(somebody, Fields(key, ("service_code", ""))), HttpStatusCode.BadRequest);
        await IsError(await Send(somebody, Fields(key, ("service_code", "trafic"))), HttpStatusCode.NotFound);
        await IsError(await Send(somebody, Fields(key, ("lat", "0"), ("long", "0"))), HttpStatusCode.BadRequest);
        await IsError(await Send(somebody, Fields(key, ("lat", "deux"))), HttpStatusCode.BadRequest);
        await IsError(await Send(somebody, Fields(key, ("description", new string('a', 9000)))), HttpStatusCode.BadRequest);
        await IsError(await Send(somebody, Fields(key, ("attribute[VU_LE]", "hier"))), HttpStatusCode.BadRequest);
        await IsError(await Send(somebody, Fields(key, ("jurisdiction_id", "ailleurs.fr"))), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_request_that_is_followed_comes_back_with_its_identifier_and_no_words_to_its_application_alone()
    {
        var (key, other) = (await Key(), await Key());
        using var somebody = town.Somebody();
        var taken = JsonDocument.Parse(await Text(await Send(somebody, Fields(key), "json"), HttpStatusCode.Created)).RootElement[0];
        var id = taken.GetProperty("service_request_id").GetString();

        var mine = JsonDocument.Parse(await Text(await somebody.Get($"{Api}/requests/{id}.json?api_key={key}"))).RootElement[0];
        Assert.Equal("open", mine.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, mine.GetProperty("description").ValueKind);
        Assert.NotEqual(Middle().Latitude, mine.GetProperty("lat").GetDouble().ToString("0.######", System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(DateTimeOffset.TryParse(mine.GetProperty("requested_datetime").GetString(), System.Globalization.CultureInfo.InvariantCulture, out _));

        await IsError(await somebody.Get($"{Api}/requests/{id}.xml?api_key={other}"), HttpStatusCode.NotFound);
        await IsError(await somebody.Get($"{Api}/requests/{id}.xml"), HttpStatusCode.NotFound);
        Assert.Empty((await Xml("/requests.xml")).Elements());
        Assert.Equal(id, (await Xml($"/requests.xml?service_code=nuisance&status=open&page=1&page_size=10&api_key={key}")).Element("request")!.Element("service_request_id")!.Value);
        Assert.Empty((await Xml($"/requests.xml?status=closed&api_key={key}")).Elements());
    }

    [Fact]
    public async Task An_anonymous_request_comes_back_without_identifier_and_is_followed_with_its_code()
    {
        var key = await Key();
        using var somebody = town.Somebody();
        var taken = await Text(await Send(somebody, Fields(key, ("service_code", "seringues-anonyme"))), HttpStatusCode.Created);
        var request = XDocument.Parse(taken).Root!.Element("request")!;
        Assert.Empty(GeoReportShapes.Wrong(taken));

        Assert.Null(request.Element("service_request_id"));
        var notice = request.Element("service_notice")!.Value;
        var code = System.Text.RegularExpressions.Regex.Match(notice, "[A-Z0-9]{4}(-[A-Z0-9]{4}){3}").Value;
        Assert.Contains("/suivre", notice, StringComparison.Ordinal);
        Assert.NotNull((await Visitor.Read(await somebody.Post("/suivre", ("code", code)))).QuerySelector(".states"));
        Assert.Empty((await Xml($"/requests.xml?api_key={key}")).Elements());
    }

    [Fact]
    public async Task A_photo_comes_as_a_part_of_the_form_loses_its_notes_and_one_that_stands_elsewhere_is_not_fetched_while_its_report_is_kept()
    {
        var key = await Key();
        using var somebody = town.Somebody();
        var without = await Text(await Send(somebody, Fields(key, ("media_url", "https://exemple.fr/photo.jpg"))), HttpStatusCode.Created);
        Assert.Contains("media", XDocument.Parse(without).Root!.Element("request")!.Element("service_notice")!.Value, StringComparison.Ordinal);
        Assert.NotEmpty(XDocument.Parse(without).Root!.Element("request")!.Element("service_request_id")!.Value);
        await IsError(await Post(somebody, key, "GIF89a............"u8.ToArray()), HttpStatusCode.BadRequest);
        await Text(await Post(somebody, key, Reports.Pictures.Png()), HttpStatusCode.Created);

        var agent = await town.SignedIn(Role.Town);
        var mask = (await agent.Open("/tranquillite?rayon=PhotoToMask")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        using var raw = await agent.Get(mask + "/brute");
        var bytes = await raw.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(bytes, 1, 3));
        Assert.DoesNotContain("GPS", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z")]
    [InlineData("start_date=hier")]
    [InlineData("status=lost")]
    [InlineData("page=0")]
    [InlineData("page_size=100000")]
    [InlineData("page=-1%20or%201=1")]
    public async Task A_question_that_cannot_be_read_is_an_error(string query)
    {
        using var somebody = town.Somebody();
        await IsError(await somebody.Get($"{Api}/requests.xml?{query}"), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_refused_unread_entities_or_not()
    {
        using var somebody = town.Somebody();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Api}/requests.xml", UriKind.Relative))
        {
            Content = new StringContent("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", System.Text.Encoding.UTF8, "text/xml"),
        };
        await IsError(await somebody.Send(request), HttpStatusCode.BadRequest);
    }

    private async Task<string> Key()
    {
        var page = await Visitor.Read(await (await town.SignedIn(Role.Town)).Post("/applications", ("Name", "Rues d’Ardelune")));
        return page.QuerySelector(".notice code")!.TextContent;
    }

    private (string, string)[] Fields(string key, params (string Name, string Value)[] others)
    {
        var at = Middle();
        Dictionary<string, string> fields = new()
        {
            ["api_key"] = key, ["service_code"] = "nuisance", ["lat"] = at.Latitude, ["long"] = at.Longitude, ["description"] = "Porte cassée", ["email"] = "moi@exemple.fr", ["phone"] = "0612345678",
        };
        foreach (var (name, value) in others)
            fields[name] = value;
        return [.. fields.Select(field => (field.Key, field.Value))];
    }

    private async Task<HttpResponseMessage> Post(Visitor somebody, string key, byte[] photo)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(key))
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(photo), "media", "photo.png");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Api}/requests.xml", UriKind.Relative)) { Content = form };
        return await somebody.Send(request);
    }

    private (string Latitude, string Longitude) Middle()
    {
        using var shapes = JsonDocument.Parse(File.ReadAllText(Path.Combine(town.Var, "territories.geojson")));
        var quarter = shapes.RootElement.GetProperty("features").EnumerateArray().First(one => one.GetProperty("properties").GetProperty("code").GetString()!.StartsWith("ZON-", StringComparison.Ordinal));
        var ring = quarter.GetProperty("geometry").GetProperty("coordinates")[0].EnumerateArray().ToList();
        string Mean(int axis) => ring.Average(corner => corner[axis].GetDouble()).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
        return (Mean(1), Mean(0));
    }

    private static Task<HttpResponseMessage> Send(Visitor somebody, (string, string)[] fields, string format = "xml") => somebody.Post($"{Api}/requests.{format}", fields);

    private async Task<XElement> Xml(string address)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get(Api + address);
        Assert.Equal("text/xml; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var text = await Text(answer);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", text, StringComparison.Ordinal);
        Assert.Empty(GeoReportShapes.Wrong(text));
        return XDocument.Parse(text).Root!;
    }

    private async Task<JsonElement> Json(string address)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get(Api + address);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        return JsonDocument.Parse(await Text(answer)).RootElement;
    }

    private static async Task<string> Text(HttpResponseMessage answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task IsError(HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await Text(answer, status);
        Assert.Empty(GeoReportShapes.Wrong(text));
        var errors = XDocument.Parse(text).Root!;
        Assert.Equal("errors", errors.Name.LocalName);
        Assert.Equal(((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture), errors.Element("error")!.Element("code")!.Value);
    }
}
