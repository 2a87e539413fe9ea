using System.Net;
using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Walls;

/// <summary>Somebody tries what the wall keeps from them, and we look at what they are answered and at what the room that refused writes down.</summary>
internal sealed partial class Shut(Town town, Role role, Visitor visitor)
{
    private static readonly Question Last = Question.In<Shut>("Intelligence/last_of_trace");
    private static readonly Question After = Question.In<Shut>("Walls/refusals_after");

    private const string Nothing = "rien-de-tel";

    private readonly Dictionary<string, string> nothing = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Cellar Cellar => town.Parts.GetRequiredService<Cellar>();

    private string Agency { get; } = DemonstrationAccounts.Posts.First(post => post.Role == role).Agency;

    /// <summary>Signs the role in and stands before the wall.</summary>
    public static async Task<Shut> For(Town town, Role role) => new(town, role, await town.SignedIn(role));

    /// <summary>
    /// Tries one address, and gives what is wrong with the answer or with its trace; nothing when the wall holds. An address with a name in it
    /// must answer like the same address with a name that nothing bears.
    /// </summary>
    public async Task<string?> Try(HttpMethod method, string address, Subject subject, string? name = null)
    {
        var room = Cellar.Of(subject.Room());
        var before = await room.Look(look => look.One<long>(Last), Stop);
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = method == HttpMethod.Post ? new FormUrlEncodedContent([]) : null };
        using var answer = await visitor.Send(request);
        var said = await answer.Content.ReadAsStringAsync(Stop);
        var traced = await room.Look(look => look.Rows<string>(After, new { after = before, agency = Agency }), Stop);
        return answer.StatusCode != HttpStatusCode.NotFound ? $"{role} {method} {address}: {(int)answer.StatusCode}"
            : said.Length > 0 && (name is null ? await Spoken(said) != await NotThere(address) : (await Spoken(said)).Replace(name, Nothing, StringComparison.Ordinal) != await NotNamed(address, name)) ? $"{role} {method} {address}: does not answer like what is not there"
            : traced.Count == 0 ? $"{role} {method} {address}: no trace of the refusal in {subject.Room()}"
            : null;
    }

    /// <summary>What the same person is answered where there is nothing at all, in the language of the address, and to programs as to programs.</summary>
    private async Task<string> NotThere(string address)
    {
        var beside = (address.StartsWith("/en/", StringComparison.Ordinal) ? "/en" : "") + (address.Contains("/api/", StringComparison.Ordinal) ? "/api/v1" : "");
        if (!nothing.TryGetValue(beside, out var said))
        {
            using var answer = await visitor.Get($"{beside}/no-such-door");
            nothing[beside] = said = await Spoken(await answer.Content.ReadAsStringAsync(Stop));
        }

        return said;
    }

    private async Task<string> NotNamed(string address, string name)
    {
        using var answer = await visitor.Get(address.Replace($"/{name}", $"/{Nothing}", StringComparison.Ordinal));
        return await Spoken(await answer.Content.ReadAsStringAsync(Stop));
    }

    // What is said in words; the number that each request bears by itself is left out.
    private static async Task<string> Spoken(string page) =>
        (await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(page, Stop)).QuerySelector("main")?.InnerHtml ?? OwnNumber().Replace(page, "");

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex OwnNumber();
}
