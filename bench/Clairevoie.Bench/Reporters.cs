using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Towns.Ground;

namespace Clairevoie.Bench;

/// <summary>Sixteen people who send at once, as browsers do: the page's own form, its one-use token, its origin.</summary>
public sealed partial class Reporters(Uri address) : IDisposable
{
    /// <summary>How many send at the same time.</summary>
    public const int Clients = 16;

    /// <summary>The middle of the fictional city, which the measured house holds.</summary>
    private static readonly GeoPoint Middle = Projection.Lambert93.ToDegrees(new(Site.Middle.X, Site.Middle.Y));

    private readonly HttpClient browser = new(new SocketsHttpHandler { MaxConnectionsPerServer = Clients, UseCookies = false })
    {
        BaseAddress = address,
        DefaultRequestHeaders = { { "Origin", address.GetLeftPart(UriPartial.Authority) }, { "Sec-Fetch-Site", "same-origin" } },
    };

    /// <summary>Opens the form so many times and gives the token of each.</summary>
    public async Task<IReadOnlyCollection<string>> Forms(int count, CancellationToken stop)
    {
        var tokens = new ConcurrentBag<string>();
        await Together(Enumerable.Range(0, count), async _ => tokens.Add(TokenOf(await browser.GetStringAsync("signaler", stop))), stop);
        return tokens;
    }

    /// <summary>Sends one report per token; gives how many receipts were read per second.</summary>
    /// <exception cref="InvalidOperationException">A report was not taken: the measure would count refusals.</exception>
    public async Task<double> SendReports(IReadOnlyCollection<string> tokens, CancellationToken stop)
    {
        var receipts = new ConcurrentDictionary<string, bool>();
        var clock = Stopwatch.StartNew();
        await Together(tokens, async token => receipts.TryAdd(CodeOf(await Post("signaler", token, stop)), true), stop);
        var seconds = clock.Elapsed.TotalSeconds;
        return receipts.Count == tokens.Count ? tokens.Count / seconds : throw new InvalidOperationException("Two reports share one receipt.");
    }

    /// <summary>Sends the same bytes to the bare door; gives how many were answered per second.</summary>
    public async Task<double> SendBare(int count, CancellationToken stop)
    {
        var token = new string('A', 48);
        var clock = Stopwatch.StartNew();
        await Together(Enumerable.Range(0, count), async _ => await Post(BareDoor.Address, token, stop), stop);
        return count / clock.Elapsed.TotalSeconds;
    }

    /// <inheritdoc />
    public void Dispose() => browser.Dispose();

    private static Task Together<T>(IEnumerable<T> each, Func<T, Task> work, CancellationToken stop) =>
        Parallel.ForEachAsync(each, new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = stop }, async (one, _) => await work(one));

    private async Task<string> Post(string door, string token, CancellationToken stop)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, given) in Fields(token))
            form.Add(new StringContent(given), name);
        using var answer = await browser.PostAsync(door, form, stop);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(stop);
    }

    private static IEnumerable<(string Name, string Given)> Fields(string token) =>
    [
        ("token", token), ("kind", "Nuisance"), ("lat", "45.9665"), ("lon", "-4.0341"), ("often", "NotSaid"),
        ("day", TimeProvider.System.GetUtcNow().AddDays(-2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("half", "pm"),
        ("words", "Le même groupe revient chaque soir sous le porche, la porte ne ferme plus et il reste des déchets le matin."),
        ("act", "send"),
    ];

    private static string Degrees(double number) => number.ToString("0.00000", CultureInfo.InvariantCulture);

    private static string TokenOf(string page) =>
        Token().Match(page) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException("The form has no token.");

    private static string CodeOf(string page) =>
        Code().Match(page) is { Success: true } found ? Tags().Replace(found.Groups[1].Value, "") : throw new InvalidOperationException("A report was sent and no receipt came back.");

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("id=\"receipt-code\"[^>]*>(.+?)</p>")]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
