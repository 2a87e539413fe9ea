using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.OpenData;

/// <summary>One version of an extract: its files with their checksums, its code book, and what it says otherwise than the one before.</summary>
[Open("Open data is for everybody, earlier versions too.")]
public sealed class OneExtractModel(OpenDataBook book) : PageModel
{
    private const int MostShown = 50;

    public ExtractVersion Version { get; private set; } = default!;

    public IReadOnlyList<ExtractVersion> Others { get; private set; } = [];

    public IReadOnlyList<ExtractFile> Files { get; private set; } = [];

    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>How much changed, and the first changes.</summary>
    public int Changed { get; private set; }

    public IReadOnlyList<ExtractChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGet(string extrait, int version, CancellationToken stop)
    {
        var all = (await book.All(stop)).Where(one => one.Name == extrait).ToList();
        if (all.Find(one => one.Version == version) is not { } found)
            return NotFound();
        (Version, Others) = (found, [.. all.Where(one => one != found)]);
        Files = await book.FilesOf(extrait, version, stop);
        var (now, before) = (await book.Table(extrait, version, stop), await book.Table(extrait, version - 1, stop));
        Columns = now!.Columns;
        IReadOnlyList<ExtractChange> changes = before is null ? [] : ExtractChange.Between(before, now);
        (Changed, Changes) = (changes.Count, [.. changes.Take(MostShown)]);
        return Page();
    }
}

/// <summary>Leads to the last version of an extract.</summary>
[Open("Open data is for everybody.")]
public sealed class LastExtractModel(OpenDataBook book) : PageModel
{
    public async Task<IActionResult> OnGet(string extrait, CancellationToken stop) =>
        (await book.All(stop)).FirstOrDefault(one => one.Name == extrait) is { } last ? Redirect(Url.Content($"~/donnees/{last.Name}/{last.Version}")) : NotFound();
}
