using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Intelligence.Secretariat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Bodies;

/// <summary>One body: what it may read and apply, and who sits in it where it is a cell.</summary>
[Shows(Subject.Organisation)]
public sealed class BodyModel(BodyBook book, SecretariatBook secretariat) : PageModel
{
    /// <summary>Which body.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public BodyKept Body { get; private set; } = null!;

    public string? ParentName { get; private set; }

    /// <summary>Whether the viewer may change it.</summary>
    public bool MayWrite { get; private set; }

    /// <summary>Those that may be seated in it.</summary>
    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    /// <summary>Whether the viewer's own body sits in it.</summary>
    public bool SitsIn => Body.Kind == BodyKind.Cell && Body.Members.Any(member => member.Member == Viewer.Agency.ToString());

    /// <summary>Who keeps its secretariat, where it is a cell and somebody does.</summary>
    public SecretaryKept? Secretary { get; private set; }

    /// <summary>Whether the viewer keeps it.</summary>
    public bool IsSecretary => Secretary?.Mission == Viewer.Mission;

    /// <summary>Whether the viewer may take it.</summary>
    public bool MayKeep => !IsSecretary && SecretariatBook.May(Viewer, Body);

    private Viewer Viewer => HttpContext.Viewer()!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var tree = await book.Tree(Viewer, stop);
        if (tree.FirstOrDefault(body => body.Code == Code) is not { } found) return NotFound();
        Body = found;
        ParentName = tree.FirstOrDefault(body => body.Code == found.Parent)?.Name;
        MayWrite = await book.MayChange(Viewer, Code, stop);
        if (found.Kind == BodyKind.Cell) Secretary = await secretariat.Of(Code, stop);
        Candidates = [.. tree.Where(body => body.Kind is not (BodyKind.Partner or BodyKind.Cell)).Select(body => new Choice(body.Code, body.Name))];
        return Page();
    }

    public Task<IActionResult> OnPostMarkAsync(CancellationToken stop) =>
        Back(book.Mark(Viewer, Code, new(Ticked("reads"), Ticked("applies")), stop));

    public Task<IActionResult> OnPostSeatAsync(CancellationToken stop) =>
        Back(book.Seat(Viewer, Code, Request.Form["member"].ToString(), Request.Form["secretary"] == "yes", stop));

    public Task<IActionResult> OnPostUnseatAsync(CancellationToken stop) => Back(book.Unseat(Viewer, Code, Request.Form["member"].ToString(), stop));

    public Task<IActionResult> OnPostTakeAsync(CancellationToken stop) => Back(OfCell(cell => secretariat.Take(Viewer, cell, stop), stop));

    public Task<IActionResult> OnPostLeaveAsync(CancellationToken stop) => Back(OfCell(cell => secretariat.Leave(Viewer, cell, stop), stop));

    private async Task<bool> OfCell(Func<BodyKept, Task<bool>> deed, CancellationToken stop) =>
        (await book.Tree(Viewer, stop)).FirstOrDefault(body => body.Code == Code) is { Kind: BodyKind.Cell } cell && await deed(cell);

    private async Task<IActionResult> Back(Task<bool> deed) => await deed ? Redirect(Url.Content($"~/renseignement/organisation/{Code}")) : NotFound();

    private HashSet<HandlingCode> Ticked(string field) => [.. Enum.GetValues<HandlingCode>().Where(code => Request.Form[field].Contains(code.ToString()))];
}
