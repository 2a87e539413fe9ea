using System.Globalization;
using System.Net;
using System.Text.Json;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.HouseTests.Figures;

/// <summary>The figures as programs read them.</summary>
public sealed class FigureDoorsTests(FiguredTown town) : IClassFixture<FiguredTown>
{
    [Theory]
    [InlineData("/api/claims?limit=abc", 400)]
    [InlineData("/api/claims?limit=0", 400)]
    [InlineData("/api/claims?limit=1001", 400)]
    [InlineData("/api/claims?limit=-1", 400)]
    [InlineData("/api/claims/nobody-knows-it", 404)]
    [InlineData("/api/compare", 400)]
    [InlineData("/api/compare?a=S20", 400)]
    [InlineData("/api/compare?a=S20&b=zz", 404)]
    public async Task What_cannot_be_answered_is_a_problem_that_says_why(string address, int status)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get(address);
        var problem = await Json(answer);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Pages_of_claims_lead_to_one_another_until_there_is_no_next()
    {
        var ids = new List<string>();
        for (var next = ""; next is not null;)
        {
            var page = await Get($"/api/claims?limit=100&after={next}");
            ids.AddRange(page.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()!));
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Empty(Enumerable.Range(1, 49).Select(number => $"S{number:00}").Except(ids));
    }

    [Fact]
    public async Task One_claim_has_the_columns_of_the_file_and_null_for_what_is_not_stated()
    {
        var claim = await Get("/api/claims/S09");

        Assert.Equal(1141, claim.GetProperty("value").GetDecimal());
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("territory").ValueKind);
        Assert.All(ClaimColumns.All, column => Assert.True(claim.TryGetProperty(column, out _), column));
    }

    [Fact]
    public async Task A_comparison_gives_its_verdict_its_reasons_and_a_change_only_when_it_is_ok()
    {
        var (flag, ok) = (await Get("/api/compare?a=S20&b=S21"), await Get("/api/compare?a=P34a&b=P34b"));

        Assert.Equal(("FLAG", "OK"), (flag.GetProperty("verdict").GetString(), ok.GetProperty("verdict").GetString()));
        Assert.True(flag.GetProperty("reasons").GetArrayLength() > 0);
        Assert.Equal(0, ok.GetProperty("reasons").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, flag.GetProperty("change").ValueKind);
        Assert.Equal(93.2m, ok.GetProperty("change").GetProperty("percent").GetDecimal());
    }

    [Fact]
    public async Task The_csv_of_all_claims_reads_back()
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get("/api/claims.csv");
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        var (claims, faults) = ClaimsFile.Read(file, RegisterFiles.Read(PublishedFolder.Path).Places);

        Assert.Empty(faults);
        Assert.Equal(PublishedFolder.Read(RegisterFiles.Read(PublishedFolder.Path).Places).Claims.Count, claims.Count);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        File.Delete(file);
    }

    [Theory]
    [InlineData("geojson")]
    [InlineData("gpkg")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Figures_that_left_by_the_map_read_back_as_they_were(string form)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get($"/carte/fichiers/chiffres.{form}");
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var places = RegisterFiles.Read(PublishedFolder.Path).Places;

        var (claims, faults) = ClaimsFile.Read(file, places);

        Assert.Empty(faults);
        var current = PublishedFolder.Read(places).Claims.GroupBy(claim => claim.Id).Select(versions => versions.MaxBy(claim => int.Parse(claim.Version, CultureInfo.InvariantCulture))!);
        Assert.Equal(current.Select(Cells).Order(StringComparer.Ordinal), claims.Select(Cells).Order(StringComparer.Ordinal));
        File.Delete(file);

        static string Cells(Claim claim) => string.Join('|', ClaimColumns.Write(claim));
    }

    [Fact]
    public async Task What_is_public_may_be_kept_for_a_while()
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get("/api/claims/S09");

        Assert.Equal(TimeSpan.FromMinutes(5), answer.Headers.CacheControl!.MaxAge);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<JsonElement> Get(string address)
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Json(answer);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
