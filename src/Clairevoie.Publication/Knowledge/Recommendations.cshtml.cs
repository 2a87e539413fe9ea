using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Knowledge;

/// <summary>What was recommended, in the three groups of the OFDT and Inserm study, with the measures that answer it.</summary>
[Open("Recommendations were published; whether they are answered is for everybody.")]
public sealed class RecommendationsModel(KnowledgeBook book) : PageModel
{
    public IReadOnlyList<KnownThing> Shown { get; private set; } = [];

    public bool MayWrite => HttpContext.Viewer() is { } viewer && AccessTable.MayWrite(viewer.Role, Subject.Knowledge);

    public async Task OnGet(CancellationToken stop) => Shown = await book.Current(KnownKind.Recommendation, stop);
}
