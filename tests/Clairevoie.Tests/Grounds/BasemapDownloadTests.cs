using System.Globalization;
using System.Text.Json;
using Clairevoie.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Clairevoie.Tests.Grounds;

/// <summary>Open files are fetched from where their list says, kept once, and named with their makers.</summary>
public sealed class BasemapDownloadTests : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("clairevoie-");
    private WebApplication? publisher;
    private int asked;

    [Fact]
    public async Task What_is_published_of_a_departement_is_kept_once_with_its_makers()
    {
        await Publish();

        var (first, _) = await Download("75");
        var (second, _) = await Download("DEP-75");

        Assert.Equal([Answer.Yes, Answer.Yes], [first, second]);
        Assert.Equal("of 75", await File.ReadAllTextAsync(Kept("communes.geojson"), TestContext.Current.CancellationToken));
        Assert.Equal(["IGN"], await File.ReadAllLinesAsync(Kept("ATTRIBUTION.txt"), TestContext.Current.CancellationToken));
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task What_is_not_there_is_named_and_leaves_nothing_behind()
    {
        await Publish();

        var (code, words) = await Download("13");

        Assert.Equal(Answer.Refused, code);
        Assert.Contains("arrondissements.geojson cannot be fetched from", words, StringComparison.Ordinal);
        Assert.False(File.Exists(Kept("arrondissements.geojson")));
    }

    [Theory]
    [InlineData("Paris")]
    [InlineData("../75")]
    [InlineData("20")]
    public async Task Only_a_departement_is_fetched(string written)
    {
        var (code, words) = await Download(written);

        Assert.Equal(Answer.Refused, code);
        Assert.Contains("is no département", words, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        if (publisher is not null) await publisher.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private string Kept(string file) => Path.Combine(folder.FullName, "fond", file);

    private async Task Publish()
    {
        var building = WebApplication.CreateSlimBuilder();
        building.Logging.ClearProviders();
        building.WebHost.UseUrls("http://127.0.0.1:0");
        publisher = building.Build();
        publisher.MapGet("/communes/{code}", (string code) => string.Create(CultureInfo.InvariantCulture, $"of {code}{(Interlocked.Increment(ref asked) > 1 ? " again" : "")}"));
        await publisher.StartAsync();
        var sources = new[]
        {
            new { File = "communes.geojson", Address = publisher.Urls.Single() + "/communes/{departement}", Attribution = "IGN", Departements = Array.Empty<string>() },
            new { File = "arrondissements.geojson", Address = publisher.Urls.Single() + "/nowhere", Attribution = "IGN", Departements = new[] { "13" } },
        };
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "sources.json"), JsonSerializer.Serialize(sources, JsonSerializerOptions.Web));
    }

    private async Task<(int Code, string Words)> Download(string territory)
    {
        using var words = new StringWriter();
        var code = await CommandLine.Run(
            ["basemap", "download", "--territory", territory, "--out", Path.Combine(folder.FullName, "fond"), "--sources", Path.Combine(folder.FullName, "sources.json")],
            new Speech(TextWriter.Null, words, TextReader.Null));
        return (code, words.ToString());
    }
}
