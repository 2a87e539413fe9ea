using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Intelligence.Bodies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Items;

/// <summary>One item, opened for a purpose: read, graded, shared, asked about.</summary>
[Shows(Subject.IntelligenceItem)]
public sealed class ItemModel(ItemBook book, ItemDeeds deeds, BodyBook bodies, ItemSides sides, IStringLocalizer<IntelligenceWords> words) : PageModel
{
    /// <summary>Which item.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public OpenedItem Item { get; private set; } = null!;

    /// <summary>What stands beside it for the viewer.</summary>
    public ItemBeside Beside { get; private set; } = null!;

    /// <summary>The bodies that the viewer knows of.</summary>
    public IReadOnlyList<BodyKept> Bodies { get; private set; } = [];

    public GradingFields Fields { get; private set; } = null!;

    public Viewer Viewer => HttpContext.Viewer()!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await book.Open(Viewer, Id, Purpose(), stop) is not { } item) return NotFound();
        Item = item;
        Beside = await sides.Of(Viewer, item, stop);
        Bodies = await bodies.Tree(Viewer, stop);
        Fields = new(item.Row.Grading, item.Row.Anonymous, [.. (await bodies.MarkingsOf(Viewer.Agency, stop)).Applies]);
        return Page();
    }

    public Task<IActionResult> OnPostGradeAsync(CancellationToken stop) => After(deeds.Grade, stop);

    public Task<IActionResult> OnPostShareAsync(CancellationToken stop) => After(deeds.Share, stop);

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken stop) => After(deeds.TakeBack, stop);

    public Task<IActionResult> OnPostTakeOutAsync(CancellationToken stop) => After(deeds.Links.TakeOut, stop);

    public Task<IActionResult> OnPostAttachAsync(CancellationToken stop) => After(deeds.Links.Attach, stop);

    public Task<IActionResult> OnPostDetachAsync(CancellationToken stop) => After(deeds.Links.Detach, stop);

    public Task<IActionResult> OnPostMergeAsync(CancellationToken stop) => After(deeds.Links.Merge, stop);

    public Task<IActionResult> OnPostApartAsync(CancellationToken stop) => After(deeds.Links.Apart, stop);

    public Task<IActionResult> OnPostAskAsync(CancellationToken stop) => After(deeds.Ask, stop);

    public Task<IActionResult> OnPostDecideAsync(CancellationToken stop) => After(deeds.Decide, stop);

    public Task<IActionResult> OnPostNoteAsync(CancellationToken stop) => After(deeds.Note, stop);

    /// <summary>Does what a form of this page asks, of an item that the viewer sees; then shows the item again, or why not.</summary>
    private async Task<IActionResult> After(Func<Viewer, OpenedItem, IFormCollection, CancellationToken, Task<IReadOnlyList<Refusal>?>> deed, CancellationToken stop)
    {
        if (await book.Open(Viewer, Id, Purpose(), stop) is not { } item || await deed(Viewer, item, Request.Form, stop) is not { } why) return NotFound();
        if (why.Count == 0) return Redirect(Url.Content($"~/renseignement/elements/{Id:D}?motif={Purpose()}"));
        foreach (var refusal in why) ModelState.Refuse(words, refusal);
        Response.StatusCode = 422;
        return await OnGetAsync(stop);
    }

    private ReadingPurpose Purpose() =>
        ClosedWords.Read<ReadingPurpose>(Request.Query["motif"]) ?? default;
}
