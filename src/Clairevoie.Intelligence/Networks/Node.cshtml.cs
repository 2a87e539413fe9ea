using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Networks;

/// <summary>One node: what is known of it, what ties it, what falls apart if it goes, and a further tie.</summary>
[Shows(Subject.Network)]
public sealed class NodeModel(ReadNetworks read, KeepNetworks keep, WithdrawTies withdraw, IStringLocalizer<NetworkTexts> words) : PageModel
{
    /// <summary>The node, opened.</summary>
    public NodeOpen Shown { get; private set; } = default!;

    /// <summary>What the whole network says of it.</summary>
    public NodeMeasured? Measured { get; private set; }

    /// <summary>What tells of its ties, oldest first.</summary>
    public IReadOnlyList<TieKept> Ties { get; private set; } = [];

    /// <summary>The other nodes by their identifiers.</summary>
    public IReadOnlyDictionary<Guid, NodeKept> Others { get; private set; } = new Dictionary<Guid, NodeKept>();

    /// <summary>The nodes to which it may be tied.</summary>
    public IReadOnlyList<Choice> Choices => [new("", words["choose"]), .. Others.Values.Where(node => node.Id != Shown.Node.Id).OrderBy(node => node.Kind).ThenBy(node => node.Name, StringComparer.Ordinal).Select(node => new Choice(node.Id.ToString("D"), words.NameOf(node)))];

    /// <summary>Today, as a date field writes it.</summary>
    public string Today => keep.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await read.One(HttpContext.Viewer()!, id, stop) is not { } found) return NotFound();
        Shown = found.Open;
        Others = found.All.Nodes.ToDictionary(node => node.Id);
        Ties = [.. found.All.Ties.Where(tie => tie.One == id || tie.Other == id)];
        if (Shown.Withdrawn.FirstOrDefault(tie => tie.Tie.Id.ToString("D") == Request.Query["comme"] && tie.Tie.One == id) is { } before && !Request.HasFormContentType) Again(before);
        Measured = NetworkMeasured.Of(found.All.Within(NetworkFilter.Everything), words.NameOf, stop)?.Nodes.FirstOrDefault(node => node.Node.Id == id);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        var act = Request.Form["act"].ToString();
        var done = act switch
        {
            "share" => await Share(id, stop),
            "withdraw" or "again" => await Withdraw(id, stop),
            _ => await Tie(id, stop),
        };
        if (done == true) return Redirect(Url.Content($"~/renseignement/reseaux/{id:D}{(act == "again" ? $"?comme={Request.Form["which"]}#dire" : "")}"));
        if (done is null) return NotFound();
        foreach (var (name, given) in Request.Form) ModelState.SetModelValue(name, given.ToString(), given.ToString());
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(id, stop);
    }

    private async Task<bool?> Tie(Guid id, CancellationToken stop)
    {
        var item = await keep.ItemOf(HttpContext.Viewer()!, Request.Form["Item"], stop);
        if (item is null && !string.IsNullOrWhiteSpace(Request.Form["Item"])) return Refused(new Refusal("item-unknown", "Item"));
        return await keep.Tie(HttpContext.Viewer()!, NetworkForm.Tie(id, Request.Form, item), stop) switch
        {
            null => null,
            Decision<Guid>.No no => Refused([.. no.Why]),
            _ => true,
        };
    }

    private async Task<bool?> Withdraw(Guid id, CancellationToken stop)
    {
        if (!Guid.TryParse(Request.Form["which"], out var tie)) return null;
        return await withdraw.Do(HttpContext.Viewer()!, id, tie, new(Request.Form[WithdrawTie.Field]), stop) switch
        {
            null => null,
            Decision<string>.No no => Refused([.. no.Why]),
            _ => true,
        };
    }

    // What was withdrawn fills in the form, to be told otherwise.
    private void Again(TieWithdrawn before)
    {
        var tie = before.Tie;
        (string Name, string Given)[] fields =
        [
            ("Other", tie.Other.ToString("D")), ("Tie", tie.Kind.ToString()), ("Day", tie.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Item", tie.Item?.ToString("D")[..8] ?? ""),
            ("Source", tie.Source.ToString()), ("Information", tie.Information.ToString()), ("Reason", before.Reason),
        ];
        foreach (var (name, given) in fields) ModelState.SetModelValue(name, given, given);
    }

    private async Task<bool?> Share(Guid id, CancellationToken stop)
    {
        var code = Request.Form["Agency"].ToString().Trim().ToUpperInvariant();
        if (code.Length is 0 or > 20 || !code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')) return Refused(new Refusal("agency-unreadable", "Agency"));
        return await keep.Share(HttpContext.Viewer()!, id, new AgencyId(code), stop) ? true : null;
    }

    private bool Refused(params Refusal[] why)
    {
        foreach (var refusal in why) ModelState.Refuse(words, refusal);
        return false;
    }
}
