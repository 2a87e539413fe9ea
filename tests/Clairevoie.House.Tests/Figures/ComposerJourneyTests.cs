using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Care;
using Clairevoie.Publication;
using Clairevoie.Store;
using Xunit;

namespace Clairevoie.HouseTests.Figures;

/// <summary>
/// The bilan of a year from the first click to its files: opened, picked, refused, flagged, explained, signed six times by six pilots, broken by
/// a change, signed again and published; and two coordinators who write at once.
/// </summary>
public sealed class ComposerJourneyTests : IAsyncLifetime
{
    private const string Bilan = "/bilan/2024", Composer = "/bilan/2024/composer", Flagged = "S20~S21";

    private static readonly (string Part, Role Signs)[] Parts =
        [("Plan", Role.Coordinator), ("Police", Role.GpoPilot), ("Justice", Role.Prosecutor), ("Care", Role.HealthAgency), ("PublicSpace", Role.Town), ("National", Role.Mildeca)];

    private readonly TownOfMonth town = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await town.InitializeAsync();
        Assert.True((await PublicationRoom.LoadPublishedClaims(town.Part<Cellar>(), Stop)).IsDone);
    }

    public ValueTask DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_bilan_is_opened_composed_refused_explained_signed_broken_signed_again_and_published()
    {
        var coordinator = await town.SignedIn(Role.Coordinator);
        await coordinator.Sent(Composer, ("Act", "open"));
        await Pick(coordinator, "Police", "S09", "S12", "S13");
        await Pick(coordinator, "Justice", "S15", "S16", "S17");
        await Pick(coordinator, "Care", "S20", "S21", "S22", "S23");
        foreach (var (part, _) in Parts)
            await Write(coordinator, part, "", "Ce que nous avons fait.", "What we did.");

        await ARefusedComparisonCannotBeSigned(coordinator);
        await AFlagIsExplainedOrDropped(coordinator);
        await NobodySignsForAnother();
        await ASignatureFallsWithAChange(coordinator);
        await SignAll();
        await coordinator.Sent(Composer, ("Act", "publish"), ("Reason", ""));
        await TheFilesAnswer();
    }

    [Fact]
    public async Task Two_coordinators_who_write_at_once_lose_no_word_and_the_part_waits_until_both_are_taken_up()
    {
        var one = await town.SignedIn(Role.Coordinator);
        await one.Sent(Composer, ("Act", "open"));
        var based = await BasedOn(one, "Plan", "");
        foreach (var words in (string[])["Les mots de la première.", "Les mots de la seconde."])
            await one.Sent($"{Composer}/Plan", ("Act", "words"), ("About", ""), ("BasedOn", based), ("French", words), ("English", words));

        var page = await one.Open($"{Composer}/Plan");
        Assert.Contains("Les mots de la première.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Les mots de la seconde.", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=Read]"));

        await Write(one, "Plan", "", "La première et la seconde.", "The first and the second.");
        Assert.NotNull((await one.Open($"{Composer}/Plan")).QuerySelector("input[name=Read]"));
    }

    // Days of opening in a week and visits of a year: nothing makes one of the other.
    private async Task ARefusedComparisonCannotBeSigned(Visitor coordinator)
    {
        await coordinator.Sent($"{Composer}/Care", ("Act", "pair"), ("A", "S19"), ("B", "S21"));
        Assert.Single((await coordinator.Open($"{Composer}/Care")).QuerySelectorAll("section h2 [class*=reject]"));
        Assert.DoesNotContain((await coordinator.Open($"{Composer}/Care")).QuerySelectorAll("input[name=About]"), field => field.GetAttribute("value") == "S19~S21");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Status(await town.SignedIn(Role.HealthAgency), $"{Composer}/Care", ("Act", "sign"), ("Read", "0")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Status(coordinator, Composer, ("Act", "publish"), ("Reason", "")));
        await coordinator.Sent($"{Composer}/Care", ("Act", "drop"), ("A", "S19"), ("B", "S21"));
        Assert.Empty((await coordinator.Open($"{Composer}/Care")).QuerySelectorAll("section h2 [class*=reject]"));
    }

    // In care the daily mean and the sum of the year stand together by themselves: explained. In justice one that was chosen: dropped.
    private async Task AFlagIsExplainedOrDropped(Visitor coordinator)
    {
        Assert.Null((await (await town.SignedIn(Role.HealthAgency)).Open($"{Composer}/Care")).QuerySelector("input[name=Read]"));
        foreach (var about in (await coordinator.Open($"{Composer}/Care")).QuerySelectorAll("input[name=About]").Select(field => field.GetAttribute("value")!).Where(about => about.Length > 0).ToList())
            await Write(coordinator, "Care", about, "Une moyenne par jour et une somme d’année.", "A daily mean and a sum of a year.");
        Assert.Contains(Flagged, (await coordinator.Open($"{Composer}/Care")).QuerySelectorAll("input[name=About]").Select(field => field.GetAttribute("value")));

        foreach (var about in (await coordinator.Open($"{Composer}/Justice")).QuerySelectorAll("input[name=About]").Select(field => field.GetAttribute("value")!).Where(about => about.Length > 0).ToList())
            await Write(coordinator, "Justice", about, "Deux voies d’un même parquet.", "Two ways of one prosecution.");
        Assert.NotNull((await (await town.SignedIn(Role.Prosecutor)).Open($"{Composer}/Justice")).QuerySelector("input[name=Read]"));
    }

    private async Task NobodySignsForAnother()
    {
        foreach (var (part, role) in Parts)
            foreach (var (_, other) in Parts.Where(one => one.Signs != role && one.Signs != Role.Coordinator))
            {
                var read = await Read(role, part);
                Assert.NotEqual(HttpStatusCode.Redirect, await Status(await town.SignedIn(other), $"{Composer}/{part}", ("Act", "sign"), ("Read", read!)));
            }
    }

    private async Task ASignatureFallsWithAChange(Visitor coordinator)
    {
        await SignAll();
        Assert.NotNull((await coordinator.Open(Composer)).QuerySelector("input[value=publish]"));
        await Write(coordinator, "Care", "", "Ce que nous avons fait, et ce qui reste.", "What we did, and what is left.");
        Assert.NotNull(await Read(Role.HealthAgency, "Care"));
        Assert.Null(await Read(Role.Prosecutor, "Justice"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Status(coordinator, Composer, ("Act", "publish"), ("Reason", "")));
    }

    private async Task SignAll()
    {
        foreach (var (part, role) in Parts)
            if (await Read(role, part) is { } read)
                await (await town.SignedIn(role)).Sent($"{Composer}/{part}", ("Act", "sign"), ("Read", read));
    }

    private async Task TheFilesAnswer()
    {
        using var somebody = town.Somebody();
        foreach (var said in (string[])["Ce que nous avons fait, et ce qui reste.", "Une moyenne par jour et une somme d’année."])
            Assert.Contains(said, (await somebody.Open(Bilan)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("What we did, and what is left.", (await somebody.Open($"/en{Bilan}")).Body!.TextContent, StringComparison.Ordinal);

        var csv = await Body(somebody, $"{Bilan}/chiffres.csv");
        Assert.Equal(10, System.Text.Encoding.UTF8.GetString(csv).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
        using var json = JsonDocument.Parse(await Body(somebody, $"{Bilan}/donnees.jsonld"));
        Assert.True(json.RootElement.TryGetProperty("@context", out _));
        using var xlsx = new ZipArchive(new MemoryStream(await Body(somebody, $"{Bilan}/chiffres.xlsx")));
        Assert.Contains(xlsx.Entries, entry => entry.FullName.Contains("sheet", StringComparison.OrdinalIgnoreCase));
        if (File.Exists("/usr/bin/chromium"))
            Assert.Equal("%PDF"u8.ToArray(), (await Body(somebody, $"{Bilan}/bilan.pdf"))[..4]);
    }

    private static async Task<byte[]> Body(Visitor who, string address)
    {
        using var answer = await who.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(Stop);
    }

    private async Task<string?> Read(Role role, string part) =>
        (await (await town.SignedIn(role)).Open($"{Composer}/{part}")).QuerySelector("input[name=Read]")?.GetAttribute("value");

    private static async Task Pick(Visitor who, string part, params string[] figures)
    {
        foreach (var figure in figures)
            await who.Sent($"{Composer}/{part}", ("Act", "figure"), ("A", figure));
    }

    private static async Task Write(Visitor who, string part, string about, string french, string english) =>
        await who.Sent($"{Composer}/{part}", ("Act", "words"), ("About", about), ("BasedOn", await BasedOn(who, part, about)), ("French", french), ("English", english));

    // The form of the words of the part has no figure that it is about.
    private static async Task<string> BasedOn(Visitor who, string part, string about) =>
        (await who.Open($"{Composer}/{part}")).QuerySelectorAll("form").Where(form => form.QuerySelector("input[name=BasedOn]") is not null)
            .First(form => (form.QuerySelector("input[name=About]")?.GetAttribute("value") ?? "") == about).QuerySelector("input[name=BasedOn]")!.GetAttribute("value")!;

    private static async Task<HttpStatusCode> Status(Visitor who, string address, params (string Name, string Value)[] fields)
    {
        using var answer = await who.Post(address, fields);
        return answer.StatusCode;
    }
}
