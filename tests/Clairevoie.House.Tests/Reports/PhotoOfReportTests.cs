using System.Net;
using System.Text;
using Clairevoie.Domain;
using Microsoft.Playwright;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>A photo comes in without its notes, is masked in a browser, and the first one is destroyed.</summary>
public sealed class PhotoOfReportTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    public static TheoryData<byte[], string> WrongPhotos => new()
    {
        { Encoding.ASCII.GetBytes("GIF89a............"), "JPEG, PNG ou WebP" },
        { Pictures.Png(side: 60_000), "trop grande" },
        { Pictures.Png()[..60], "abîmée" },
        { new byte[10_300_000], "JPEG, PNG ou WebP" },
        { new byte[11_900_000], "trop lourd" },
    };

    [Theory]
    [MemberData(nameof(WrongPhotos))]
    public async Task A_photo_that_is_not_taken_is_answered_kindly(byte[] photo, string says)
    {
        var before = await town.CountIn(Room.Coordination);

        using var answer = await town.Reporter().Send(Reporter.Plain("Nuisance"), photo);

        Assert.InRange((int)answer.StatusCode, 413, 422);
        Assert.Contains(says, Reporter.Refused(await Visitor.Read(answer)), StringComparison.Ordinal);
        Assert.Equal(before, await town.CountIn(Room.Coordination));
    }

    [Fact]
    public async Task A_photo_of_dealing_is_refused_kindly()
    {
        using var answer = await town.Reporter().Send(Reporter.Plain(), Pictures.Png());

        Assert.Contains("vous met en danger", Reporter.Refused(await Visitor.Read(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_is_masked_in_the_browser_and_the_first_one_is_destroyed()
    {
        await town.Reporter().Tell(Reporter.Plain("Nuisance"), Pictures.Png());
        var agent = await town.Enter(Role.Town);
        var mask = (await agent.Open("/tranquillite?rayon=PhotoToMask")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        using (var raw = await agent.Get(mask + "/brute"))
            Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(await raw.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        using (var pilot = await (await town.Enter(Role.GpoPilot)).Get(mask + "/brute")) Assert.Equal(HttpStatusCode.NotFound, pilot.StatusCode);

        await using var chromium = await Chromium.Start();
        var window = await chromium.Window(town, agent);
        await window.GotoAsync(mask);
        await window.Locator("#masking canvas").FocusAsync();
        await window.Keyboard.PressAsync("Enter");
        await window.Locator("#masking button[type=submit]").ClickAsync();
        await window.WaitForURLAsync(address => !address.EndsWith("/photo", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.DOMContentLoaded });

        using var gone = await agent.Get(mask + "/brute");
        using var masked = await agent.Get(mask + "/masquee");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal("image/jpeg", masked.Content.Headers.ContentType?.MediaType);
    }
}
