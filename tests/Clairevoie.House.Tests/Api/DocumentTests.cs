using System.Net;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Doors;
using Xunit;

namespace Clairevoie.HouseTests.Api;

/// <summary>The document says what the house does: no door more, no door less, and each answers as it is told.</summary>
public sealed class DocumentTests(InhabitedTown town)
{
    private static readonly string[] Apart = ["/api", "/api/openapi.json"];

    [Fact]
    public async Task Every_door_for_programs_is_in_the_document_and_no_other()
    {
        var told = Described.In(await Described.Document(town)).Select(door => door.Path).Distinct().Order();
        var there = Door.All(town.Parts).Select(door => "/" + door.Template.TrimStart('/')).Where(path => path.StartsWith("/api", StringComparison.Ordinal)).Except(Apart).Distinct().Order();

        Assert.Equal(there, told);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Every_example_of_reading_answers_as_the_document_says(string language)
    {
        var document = await Described.Document(town, $"{language}/api/openapi.json");
        var shape = new Shape(document);
        var wrong = new List<string>();
        foreach (var door in Described.In(document).Where(door => door.Method == "GET" && door.Address is not null))
        {
            var visitor = await Reader(door);
            using var answer = await visitor.Get(language + door.Address);
            if (answer.StatusCode != HttpStatusCode.OK)
                wrong.Add($"{door.Address}: {(int)answer.StatusCode}");
            else if (answer.Content.Headers.ContentType!.MediaType == "application/json")
                wrong.AddRange(shape.Wrong(door.SchemaOf(200, shape), await Json(answer)).Select(fault => $"{door.Address}: {fault}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_door_has_a_name_of_its_own_and_a_sentence_in_both_languages()
    {
        var (french, english) = (Described.In(await Described.Document(town)), Described.In(await Described.Document(town, "/en/api/openapi.json")));

        Assert.Equal(french.Count, french.Select(door => door.Told.GetProperty("operationId").GetString()).Distinct().Count());
        Assert.All(french.Zip(english), pair => Assert.NotEqual(Sentence(pair.First), Sentence(pair.Second)));
        Assert.DoesNotContain(french, door => Sentence(door).EndsWith(".title", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_answer_and_every_body_has_an_example_of_its_shape()
    {
        var document = await Described.Document(town);
        var shape = new Shape(document);
        var wrong = new List<string>();
        foreach (var door in Described.In(document))
        {
            var answers = door.Told.GetProperty("responses").EnumerateObject().Where(answer => answer.Name.StartsWith('2')).Select(answer => answer.Value.GetProperty("content"));
            var bodies = door.Told.TryGetProperty("requestBody", out var body) ? [body.GetProperty("content")] : Array.Empty<JsonElement>();
            foreach (var media in answers.Concat(bodies).Select(content => content.EnumerateObject().Single().Value))
                wrong.AddRange(!media.TryGetProperty("example", out var example) ? [$"{door.Method} {door.Path}: no example"] : shape.Wrong(media.GetProperty("schema"), example).Select(fault => $"{door.Method} {door.Path}: {fault}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_problem_that_a_door_names_has_an_example_of_its_shape()
    {
        var document = await Described.Document(town);
        var shape = new Shape(document);
        var problems = document.GetProperty("components").GetProperty("responses").EnumerateObject().Select(one => one.Value.GetProperty("content").EnumerateObject().Single().Value).ToList();

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Empty(shape.Wrong(problem.GetProperty("schema"), problem.GetProperty("example"))));
    }

    [Fact]
    public async Task A_shape_that_lacks_a_field_or_has_one_too_many_is_seen()
    {
        var shape = new Shape(await Described.Document(town));
        var problem = JsonDocument.Parse("""{"$ref":"#/components/schemas/Problem"}""").RootElement;

        Assert.Contains(shape.Wrong(problem, JsonDocument.Parse("""{"type":"x","title":"x","status":1,"detail":"x"}""").RootElement), fault => fault.Contains("code", StringComparison.Ordinal));
        Assert.Contains(shape.Wrong(problem, JsonDocument.Parse("""{"type":"x","title":"x","status":1,"detail":"x","code":"x","more":1}""").RootElement), fault => fault.Contains("more", StringComparison.Ordinal));
    }

    private async Task<Visitor> Reader(Described door) =>
        door.IsOpen ? await town.SignedIn(Role.Public) : await town.SignedIn(door.Path.Contains("/care/", StringComparison.Ordinal) ? Role.CareTeam : Role.Coordinator);

    private static string Sentence(Described door) => door.Told.GetProperty("summary").GetString()!;

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
