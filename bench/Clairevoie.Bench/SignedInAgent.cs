using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Bench;

/// <summary>A demonstration account that signed in, and reads pages one after the other as a person does.</summary>
public sealed partial class SignedInAgent : IDisposable
{
    private const int Warm = 5;

    private readonly HttpClient browser;

    private SignedInAgent(HttpClient browser) => this.browser = browser;

    /// <summary>Signs in.</summary>
    public static async Task<SignedInAgent> Enter(Uri address, string name, CancellationToken stop)
    {
        var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(5),
            DefaultRequestHeaders = { { "Origin", address.GetLeftPart(UriPartial.Authority) }, { "Sec-Fetch-Site", "same-origin" } },
        };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = name, ["password"] = DemonstrationAccounts.Password });
        using var answer = await browser.PostAsync(new Uri("connexion", UriKind.Relative), form, stop);
        return answer.RequestMessage!.RequestUri!.AbsolutePath.EndsWith("aujourdhui", StringComparison.Ordinal) ? new(browser) : throw new InvalidOperationException($"{name} could not sign in.");
    }

    /// <summary>Signs the first seat that is offered, and gives the address of its committee.</summary>
    public async Task<string> SignSeat(CancellationToken stop)
    {
        if (Seat().Match(await browser.GetStringAsync(new Uri("comites", UriKind.Relative), stop)) is { Success: true } seat)
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Accepted"] = "yes" });
            using var signed = await browser.PostAsync(new Uri(seat.Value, UriKind.Relative), form, stop);
            signed.EnsureSuccessStatusCode();
        }

        return Committee().Match(await browser.GetStringAsync(new Uri("comites", UriKind.Relative), stop)) is { Success: true } found ? found.Value : throw new InvalidOperationException("No committee is read.");
    }

    /// <summary>How long a page takes at the 95th percentile, in milliseconds, read to its end.</summary>
    public async Task<double> NinetyFifth(string address, int times, CancellationToken stop)
    {
        var took = new List<double>();
        for (var turn = 0; turn < Warm + times; turn++)
        {
            var clock = Stopwatch.StartNew();
            await browser.GetStringAsync(new Uri(address, UriKind.Relative), stop);
            if (turn >= Warm) took.Add(clock.Elapsed.TotalMilliseconds);
        }

        took.Sort();
        return took[(int)Math.Ceiling(0.95 * took.Count) - 1];
    }

    /// <inheritdoc />
    public void Dispose() => browser.Dispose();

    [GeneratedRegex("comites/siege/[0-9a-f-]{36}")]
    private static partial Regex Seat();

    [GeneratedRegex("comites/(?!siege)[0-9a-f-]{36}")]
    private static partial Regex Committee();
}
