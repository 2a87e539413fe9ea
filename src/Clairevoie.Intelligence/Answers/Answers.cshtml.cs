using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Answers;

/// <summary>How many still wait for an answer, by territory.</summary>
[Shows(Subject.DealingReport)]
public sealed class AnswersModel(AnswerBook book) : PageModel
{
    public IReadOnlyList<AnswersOwed> Shown { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Shown = await book.ByTerritory(HttpContext.Viewer()!, stop);
}
