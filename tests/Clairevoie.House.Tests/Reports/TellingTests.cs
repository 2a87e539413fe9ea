using System.Globalization;
using System.Net;
using System.Text;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>What is sent to the door of reports: everything wrong has a clear answer, and nothing wrong is kept.</summary>
public sealed class TellingTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    private static readonly string Tomorrow = TimeProvider.System.GetUtcNow().AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TheoryData<string, string?, string> WrongFields => new()
    {
        { "kind", null, "Choisissez ce que vous avez vu" },
        { "kind", "7", "Choisissez ce que vous avez vu" },
        { "kind", "Dealing,Scene", "Choisissez ce que vous avez vu" },
        { "lat", null, "Dites où" },
        { "lat", "NaN", "Dites où" },
        { "lat", "1e400", "Dites où" },
        { "lat", "91", "Dites où" },
        { "lon", "<script>", "Dites où" },
        { "day", null, "Dites quel jour" },
        { "day", "31/02/2026", "Dites quel jour" },
        { "day", "2026-02-31", "Dites quel jour" },
        { "day", Tomorrow, "pas encore venu" },
        { "day", "1999-12-31", "plus d’un an" },
        { "words", new string('é', 2001), "trop long" },
        { "token", "", "trop attendu" },
        { "token", new string('A', 48), "trop attendu" },
    };

    [Theory]
    [MemberData(nameof(WrongFields))]
    public async Task A_wrong_field_is_answered_and_nothing_is_kept(string name, string? value, string says)
    {
        var before = await Held();
        var fields = Reporter.Plain();
        if (value is null) fields.Remove(name);
        else fields[name] = value;

        using var answer = await town.Reporter().Send(fields);

        var page = await Visitor.Read(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, Reporter.Refused(page), StringComparison.Ordinal);
        Assert.Null(Reporter.CodeIn(page));
        Assert.Equal(before, await Held());
    }

    [Fact]
    public async Task What_was_written_is_still_there_after_a_refusal()
    {
        var fields = Reporter.Plain();
        fields["words"] = "Le soir, sous le pont";
        fields.Remove("kind");

        var page = await Visitor.Read(await town.Reporter().Send(fields));

        Assert.Equal("Le soir, sous le pont", page.QuerySelector("textarea[name=words]")!.TextContent.Trim());
        Assert.Equal("-4.0102", page.QuerySelector("input[name=lon]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Refusals_are_said_in_the_language_of_the_reader()
    {
        var page = await Visitor.Read(await town.Reporter().Send(new() { ["act"] = "send" }, door: "/en/signaler"));

        Assert.Contains("Choose what you saw", Reporter.Refused(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_megabytes_of_text_are_too_heavy()
    {
        var fields = Reporter.Plain();
        fields["words"] = new string('a', 10_000_000);

        using var answer = await town.Reporter().Send(fields);

        Assert.InRange((int)answer.StatusCode, 413, 422);
        Assert.Contains("trop", Reporter.Refused(await Visitor.Read(answer)), StringComparison.Ordinal);
        Assert.True((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length < 100_000);
    }

    [Theory]
    [InlineData("application/json", "{\"kind\":\"Dealing\"}")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nnothing")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("text/plain", "hello")]
    public async Task What_is_no_form_is_answered_and_not_a_fault(string type, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/signaler", UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await town.Reporter().Visitor.Send(request);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Contains("rien n’a été gardé", Reporter.Refused(await Visitor.Read(answer)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "/signaler")]
    [InlineData("DELETE", "/suivre")]
    [InlineData("PATCH", "/preuve")]
    public async Task A_method_that_no_page_handles_is_not_there(string method, string door)
    {
        using var answer = await town.Reporter().Visitor.Send(new HttpRequestMessage(new HttpMethod(method), new Uri(door, UriKind.Relative)));

        Assert.InRange((int)answer.StatusCode, 404, 405);
    }

    [Fact]
    public async Task Unknown_fields_are_left_out()
    {
        var fields = Reporter.Plain();
        fields["author"] = "somebody";
        fields["Territory"] = "DEP-99";

        Assert.NotNull(await town.Reporter().Tell(fields));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task A_form_sent_by_another_site_is_refused(string header, string value)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/signaler", UriKind.Relative)) { Content = new FormUrlEncodedContent([]) };
        request.Headers.TryAddWithoutValidation(header, value);

        using var answer = await town.Reporter().Visitor.Send(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    /// <summary>A page that sends no referrer makes a browser say that its form comes from nowhere; an older one says no more.</summary>
    [Fact]
    public async Task A_form_from_nowhere_passes_with_its_token_and_never_with_a_cookie()
    {
        var kept = await FromNowhere(cookie: null);
        var refused = await FromNowhere(cookie: "clairevoie=anything");

        Assert.NotNull(Reporter.CodeIn(await Visitor.Read(kept)));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        async Task<HttpResponseMessage> FromNowhere(string? cookie)
        {
            var reporter = town.Reporter();
            var fields = Reporter.Plain();
            fields["act"] = "send";
            fields["token"] = await reporter.Token();
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/signaler", UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
            request.Headers.TryAddWithoutValidation("Origin", "null");
            if (cookie is not null) request.Headers.TryAddWithoutValidation("Cookie", cookie);
            return await reporter.Visitor.Send(request);
        }
    }

    [Fact]
    public async Task Characters_that_nobody_sees_are_taken_out_and_the_reporter_is_told()
    {
        var fields = Reporter.Plain();
        fields["words"] = "le soir \u202Esous\u0007 le pont";

        var page = await Visitor.Read(await town.Reporter().Send(fields));

        Assert.NotNull(Reporter.CodeIn(page));
        Assert.Contains("caractères invisibles", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_cookie_is_set_and_nothing_is_kept_by_the_browser()
    {
        var reporter = town.Reporter();
        foreach (var door in (string[])["/signaler", "/suivre", "/preuve", "/en/signaler"])
        {
            using var answer = await reporter.Visitor.Get(door);
            Assert.False(answer.Headers.Contains("Set-Cookie"), door);
            Assert.True(answer.Headers.CacheControl?.NoStore, door);
        }

        using var kept = await reporter.Send(Reporter.Plain());
        Assert.False(kept.Headers.Contains("Set-Cookie"));
        Assert.True(kept.Headers.CacheControl?.NoStore);
        Assert.Null(kept.Headers.Location);
    }

    [Fact]
    public async Task The_first_thing_said_is_whom_to_call()
    {
        var page = await town.Reporter().Visitor.Open("/signaler");

        var first = page.QuerySelector("main")!.FirstElementChild!;
        foreach (var number in (string[])["17", "112", "114", "15", "119"]) Assert.Contains(number, first.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_asks_nothing_of_another_site()
    {
        var page = await town.Reporter().Visitor.Open("/signaler");

        var asked = page.QuerySelectorAll("[src],link[href]").Select(one => one.GetAttribute("src") ?? one.GetAttribute("href")!);
        Assert.All(asked, address => Assert.StartsWith("/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_kind_falls_into_its_room()
    {
        var (a, d) = await Held();

        await town.Reporter().Tell(Reporter.Plain());
        foreach (var kind in (string[])["Scene", "Syringes", "Nuisance"]) await town.Reporter().Tell(Reporter.Plain(kind));

        Assert.Equal((a + 1, d + 3), await Held());
    }

    [Fact]
    public async Task The_receipt_of_dealing_looks_like_the_receipt_of_nuisance()
    {
        var (dealing, nuisance) = (await Receipt("Dealing"), await Receipt("Nuisance"));

        Assert.Equal(dealing, nuisance);

        async Task<string> Receipt(string kind)
        {
            var page = await Visitor.Read(await town.Reporter().Send(Reporter.Plain(kind)));
            page.QuerySelector(".receipt")!.Remove();
            return page.DocumentElement.InnerHtml;
        }
    }

    private async Task<(long A, long D)> Held() => (await town.CountIn(Room.Intelligence), await town.CountIn(Room.Coordination));
}
