using System.Net;
using AngleSharp.Dom;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Reports;
using Xunit;

namespace Clairevoie.HouseTests.Intelligence;

/// <summary>Three reports of one place, grouped, graded, shared and answered, by each of those who take part, through the front door.</summary>
public sealed class IntelligenceJourneyTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    private static readonly string[] Words =
    [
        "Vente dans le hall, porte ouverte toute la journée, file d’attente en fin d’après-midi",
        "Des guetteurs au coin, ça siffle dès qu’une voiture tourne, le manège dure jusqu’au soir",
        "",
    ];

    [Fact]
    public async Task Three_reports_of_one_place_are_grouped_graded_shared_and_answered()
    {
        var codes = await Tell();
        var analyst = await town.Enter(Role.Analyst);
        await Declare(analyst);

        var first = (await analyst.Open("/renseignement")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        var screen = await analyst.Open(first);
        var item = await Triage(analyst, first, screen);
        await Share(analyst, item);

        Assert.Equal(2, screen.QuerySelectorAll("input[name=with][checked]").Length);
        Assert.Contains("X3 · H1", (await analyst.Open(item)).QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        await Investigator(item);
        await Partners();
        await Answered(codes);
    }

    private async Task<List<string>> Tell()
    {
        List<string> codes = [];
        for (var n = 0; n < Words.Length; n++)
        {
            var fields = Reporter.Plain();
            (fields["lat"], fields["lon"], fields["words"], fields["signs"]) = ($"46.0301{n}", "-4.0202", Words[n], "HandToHand");
            codes.Add(await town.Reporter().Tell(fields));
        }

        return codes;
    }

    private static async Task Declare(Visitor analyst)
    {
        foreach (var (code, kind) in ((string, string)[])[("CROSS", "Department"), ("PJ", "Department"), ("VILLE", "Partner"), ("BAIL", "Partner")])
            using (await analyst.Post("/renseignement/organisation", ("Code", code), ("Name", code), ("Kind", kind), ("Territory", ReportingTown.Territory))) { }
    }

    private static async Task<string> Triage(Visitor analyst, string report, IDocument screen)
    {
        var with = screen.QuerySelectorAll("input[name=with]").Select(box => ("with", box.GetAttribute("value")!)).ToArray();
        (string, string)[] said = [("act", "keep"), ("State", "Answered"), ("Said", "AddsToWhatIsKnown"), ("information", "BorneOut"), ("handling", "H1"), .. with];
        using (var refused = await analyst.Post(report, said)) Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var kept = await analyst.Post(report, [.. said, ("reason", "Trois voix distinctes")]);
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        return kept.Headers.Location!.ToString();
    }

    private static async Task Share(Visitor analyst, string item)
    {
        var page = item.Split('?')[0];
        using (var shared = await analyst.Post($"{page}?handler=Share", ("body", "PJ"))) Assert.Equal(HttpStatusCode.Redirect, shared.StatusCode);
        using (var refused = await analyst.Post($"{page}?handler=Share", ("body", "VILLE"))) Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using (var noted = await analyst.Post($"{page}?handler=Note", ("partner", "VILLE"), ("colour", "Amber"), ("note", "L’éclairage de l’entrée ne marche plus."))) Assert.Equal(HttpStatusCode.Redirect, noted.StatusCode);
    }

    private async Task Investigator(string item)
    {
        var investigator = await town.Enter(Role.Investigator);
        var page = await investigator.Open(item);
        Assert.DoesNotContain("file d’attente", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action='?handler=Share']"));
        using (var asked = await investigator.Post($"{item.Split('?')[0]}?handler=Ask", ("kind", "More"), ("ask", "Et le dimanche ?"))) Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        using (var forged = await investigator.Post($"{item.Split('?')[0]}?handler=Grade", ("information", "Sure"))) Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        Assert.Contains("1", (await (await town.Enter(Role.Analyst)).Open("/renseignement/elements")).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    private async Task Partners()
    {
        var city = await town.Enter(Role.Town);
        var note = (await city.Open("/renseignement/notes")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        Assert.Contains("éclairage", (await city.Open(note)).QuerySelector(".told")!.TextContent, StringComparison.Ordinal);
        var landlord = await town.Enter(Role.Landlord);
        Assert.Null((await landlord.Open("/renseignement/notes")).QuerySelector("tbody"));
        using var hidden = await landlord.Get(note);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    private async Task Answered(IEnumerable<string> codes)
    {
        town.Clock.Forward(TimeSpan.FromDays(4));
        foreach (var code in codes)
            Assert.Equal("Répondu", Reporter.StateIn((await town.Reporter().Follow(code)).Page));
    }
}
