using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>Words that seem to hold a person wait until they are redacted.</summary>
public sealed class QuarantineTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    [Fact]
    public async Task Words_that_seem_to_name_somebody_are_read_by_nobody_before_they_are_redacted()
    {
        var fields = Reporter.Plain();
        fields["words"] = "Le vendeur s'appelle Fictif Dunom, près du canal";
        await town.Reporter().Tell(fields);
        var analyst = await town.Enter(Role.Analyst);

        var redact = (await analyst.Open("/renseignement?rayon=Doubtful")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        var report = redact.Replace("/caviarder", "", StringComparison.Ordinal);
        Assert.DoesNotContain("Dunom", (await analyst.Open(report)).DocumentElement.TextContent, StringComparison.Ordinal);

        var waiting = await analyst.Open(redact);
        var area = waiting.QuerySelector("textarea")!;
        Assert.Contains("Dunom", area.TextContent, StringComparison.Ordinal);
        using (await analyst.Post(redact, ("Stood", waiting.QuerySelector("[name=Stood]")!.GetAttribute("value")!), (area.GetAttribute("name")!, "Le vendeur […], près du canal")))
        {
            Assert.Equal("Le vendeur […], près du canal", (await analyst.Open(report)).QuerySelector(".told")!.TextContent);
        }

        Assert.Null((await analyst.Open("/renseignement?rayon=Doubtful")).QuerySelector($"tbody a[href='{redact}']"));
    }

    [Fact]
    public async Task The_day_of_an_analyst_says_what_waits()
    {
        var fields = Reporter.Plain();
        fields["words"] = "Mme Fictive Dunom le sait";
        await town.Reporter().Tell(fields);

        var today = await (await town.Enter(Role.Analyst)).Open("/aujourdhui");

        Assert.Contains("caviarder", today.QuerySelector(".tasks")!.TextContent, StringComparison.Ordinal);
    }
}
