using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Clairevoie.HouseTests.Twins;

/// <summary>
/// One person at the doors of two houses: every address is asked of both, and what one of them leads to is asked of both in turn. Only what
/// is random by design (the token of a public form, the number under which counts are taken once, the number of a fault, the inner names of
/// a workbook's parts) and where each house listens are taken out before the bytes are compared.
/// </summary>
internal sealed partial class SideBySide(Visitor one, Visitor other, bool english)
{
    private const int OfEachKind = 3, OfEachKindInEnglish = 1, MostPages = 800;

    private readonly Dictionary<string, int> kinds = [];
    private readonly HashSet<string> known = [];
    private readonly List<string> leftOut = [];
    private readonly Queue<string> ahead = [];

    /// <summary>How many addresses were asked of both.</summary>
    public int Asked { get; private set; }

    /// <summary>How many of them in English.</summary>
    public int AskedInEnglish { get; private set; }

    /// <summary>Where the two answered differently, and how.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>Asks for these addresses, and for what they lead to.</summary>
    public async Task Walk(IEnumerable<string> addresses)
    {
        foreach (var address in addresses) Add(address, always: true);
        while (ahead.TryDequeue(out var next) && Asked < MostPages) await Compare(next, await one.Get(next), await other.Get(next));
    }

    /// <summary>Never asks for addresses that begin so: what they tell is this person's to know.</summary>
    public void LeaveOut(string beginning) => leftOut.Add(beginning);

    /// <summary>Sends the same empty form to both.</summary>
    public async Task Send(string address) => await Compare($"POST {address}", await one.Post(address, ("act", "note"), ("information", "Sure")), await other.Post(address, ("act", "note"), ("information", "Sure")));

    private async Task Compare(string address, HttpResponseMessage first, HttpResponseMessage second)
    {
        using (first)
        using (second)
        {
            Asked++;
            if (IsEnglish(address)) AskedInEnglish++;
            var (here, there) = (await Written(first, one.House), await Written(second, other.House));
            if (here != there) Differences.Add($"{address}\n{FirstDifference(here, there)}");
            if (first.StatusCode == HttpStatusCode.OK && first.Content.Headers.ContentType?.MediaType == "text/html") await Follow(here);
        }
    }

    /// <summary>Everything of an answer that somebody could tell apart: status, headers that say something, and body.</summary>
    private static async Task<string> Written(HttpResponseMessage answer, Uri house)
    {
        var head = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Set-Cookie" or "Date")).OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var body = answer.Content.Headers.ContentType?.MediaType?.Contains("spreadsheetml", StringComparison.Ordinal) == true ? Unpacked(bytes) : Encoding.UTF8.GetString(bytes);
        var text = $"{(int)answer.StatusCode}\n{string.Join('\n', head)}\n\n{body}".Replace(house.Authority, "house", StringComparison.Ordinal);
        return Length().Replace(Random().Replace(IsGeoPackage(answer) ? WrittenAt().Replace(text, "") : text, "$1"), "");
    }

    private static bool IsGeoPackage(HttpResponseMessage answer) => answer.Content.Headers.ContentType?.MediaType?.Contains("geopackage", StringComparison.Ordinal) == true;

    private static string Unpacked(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var parts = zip.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal).Select(part =>
        {
            using var text = new StreamReader(part.Open());
            return $"{part.FullName}\n{text.ReadToEnd()}";
        });
        return InnerName().Replace(string.Join('\n', parts), "");
    }

    private async Task Follow(string page)
    {
        var read = await new HtmlParser().ParseDocumentAsync(page);
        foreach (var link in read.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!))
            if (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal)) Add(link.Split('#')[0], always: false);
    }

    // Of pages that differ in a number or a choice alone, a few are enough; of English ones one, since their French twins are walked.
    private void Add(string address, bool always)
    {
        var (inEnglish, bare) = (IsEnglish(address), IsEnglish(address) ? address[3..] : address);
        if (leftOut.Exists(beginning => bare.StartsWith(beginning, StringComparison.Ordinal))) return;
        if (bare.EndsWith(".pdf", StringComparison.Ordinal)) return; // a print says when it was made; the page that it prints is walked
        if ((inEnglish && !english) || bare.StartsWith("/assets", StringComparison.Ordinal) || bare.StartsWith("/deconnexion", StringComparison.Ordinal)) return;
        var kind = Number().Replace(address, "#");
        if (!known.Add(address) || (!always && kinds.GetValueOrDefault(kind) >= (inEnglish ? OfEachKindInEnglish : OfEachKind))) return;
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        ahead.Enqueue(address);
    }

    private static bool IsEnglish(string address) => address == "/en" || address.StartsWith("/en/", StringComparison.Ordinal);

    private static string FirstDifference(string here, string there)
    {
        var at = here.Zip(there).TakeWhile(pair => pair.First == pair.Second).Count();
        string Around(string text) => text.Substring(Math.Max(0, at - 120), Math.Min(260, text.Length - Math.Max(0, at - 120)));
        return $"--- {Around(here)}\n+++ {Around(there)}";
    }

    [GeneratedRegex("(<input[^>]*name=\"(?:token|once)\"[^>]*value=\"|\"traceId\":\")[^\"]*")]
    private static partial Regex Random();

    // A GeoPackage says to the millisecond when it was written.
    [GeneratedRegex(@"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\.[0-9]{3}Z")]
    private static partial Regex WrittenAt();

    [GeneratedRegex("R[0-9a-f]{16,32}")]
    private static partial Regex InnerName();

    [GeneratedRegex("^Content-Length: .*$", RegexOptions.Multiline)]
    private static partial Regex Length();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+|=[^&]*")]
    private static partial Regex Number();
}
