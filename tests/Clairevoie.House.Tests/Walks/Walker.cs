using System.Net;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Doors;
using Clairevoie.Towns;
using Xunit;

namespace Clairevoie.HouseTests.Walks;

/// <summary>
/// Somebody in one role who goes wherever pages lead, sends every form that they see, and knocks at doors that are not theirs. Whatever they
/// are answered is handed on, with how it was asked.
/// </summary>
internal sealed class Walker(CanaryTown town, Role role, IReadOnlyList<string> doors, Chance chance)
{
    private const int MostKnown = 500;

    private readonly List<string> known = [.. doors];
    private readonly List<SeenForm> forms = [];
    private Visitor? visitor;

    public Role Role => role;

    /// <summary>How often this role was let in again after something that it did had signed it out.</summary>
    public int SignedInAgain { get; private set; }

    /// <summary>One action: a page, an export or a form, plausible or hostile.</summary>
    public async Task<(string Asked, HttpResponseMessage Answer)> Step(Filler filler)
    {
        visitor ??= await Enter();
        return chance.Share() switch
        {
            < 0.30 when forms.Count > 0 => await Send(chance.Of(forms), filler, hostile: false),
            < 0.40 when forms.Count > 0 => await Send(chance.Of(forms), filler, hostile: true),
            < 0.47 => await Post(chance.Of(doors), filler.Guess()),
            < 0.55 => await Get(chance.Of(known) is var address && address.Contains('?', StringComparison.Ordinal) ? address : address + filler.Question()),
            < 0.62 => await Get("/en" + chance.Of(doors)),
            _ => await Get(chance.Of(known)),
        };
    }

    /// <summary>Asks for an address, and remembers where it leads and what may be sent there.</summary>
    public async Task<(string Asked, HttpResponseMessage Answer)> Get(string address)
    {
        visitor ??= await Enter();
        var answer = await visitor.Get(address);
        if (answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType == "text/html")
            await Learn(answer, address);
        await BackIn(answer);
        return ($"{role} GET {address}", answer);
    }

    /// <summary>Sends a form.</summary>
    public async Task<(string Asked, HttpResponseMessage Answer)> Send(SeenForm form, Filler filler, bool hostile)
    {
        if (!form.Fields.Any(field => field.Kind == "file"))
            return await Post(form.Address, filler.Fill(form, hostile));
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in filler.Fill(form, hostile)) parts.Add(new StringContent(value), name);
        foreach (var file in form.Fields.Where(field => field.Kind == "file")) parts.Add(new StringContent($"name;month\n{filler.Word ?? "Square"};2026-10\n"), file.Name, "essai.csv");
        visitor ??= await Enter();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(form.Address, UriKind.Relative)) { Content = parts };
        return ($"{role} POST {form.Address} with a file", await visitor.Send(request));
    }

    /// <summary>The forms that were seen under an address.</summary>
    public IReadOnlyList<SeenForm> FormsUnder(string beginning) => [.. forms.Where(form => form.Address.StartsWith(beginning, StringComparison.Ordinal))];

    /// <summary>The addresses that were seen under another.</summary>
    public IReadOnlyList<string> KnownUnder(string beginning) => [.. known.Where(address => address.StartsWith(beginning, StringComparison.Ordinal))];

    private async Task<(string Asked, HttpResponseMessage Answer)> Post(string address, (string Name, string Value)[] fields)
    {
        visitor ??= await Enter();
        var answer = await visitor.Post(address, fields);
        await BackIn(answer);
        return ($"{role} POST {address} {string.Join('&', fields.Select(field => $"{field.Name}={field.Value[..Math.Min(30, field.Value.Length)]}"))}", answer);
    }

    private async Task Learn(HttpResponseMessage answer, string address)
    {
        var page = await Visitor.Read(answer);
        foreach (var form in SeenForm.On(page, address).Where(form => forms.Count < MostKnown && !EndsSession(form.Address)))
            if (!forms.Exists(seen => seen.Address == form.Address && seen.Fields.Count == form.Fields.Count)) forms.Add(form);
        foreach (var link in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            if (known.Count < MostKnown && link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !EndsSession(link) && !known.Contains(link)) known.Add(link);
    }

    /// <summary>What would put every role out of the house, and the walk at an end.</summary>
    public static bool EndsSession(string address) =>
        ((string[])["/deconnexion", "/compte", "/comptes/", "/mission", "/connexion", "/premier-administrateur"]).Any(one => address.Replace("/en/", "/", StringComparison.Ordinal).StartsWith(one, StringComparison.Ordinal));

    private async Task<Visitor> Enter() => role == Role.Public ? town.Somebody() : await town.Enter(role);

    private async Task BackIn(HttpResponseMessage answer)
    {
        if (role == Role.Public || answer.Headers.Location?.ToString().Contains("/connexion", StringComparison.Ordinal) != true) return;
        visitor?.Dispose();
        visitor = await Enter();
        SignedInAgain++;
    }
}
