using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Promises;

/// <summary>Every promise made in public, beside what happened, for everybody.</summary>
[Open("What was promised in public, and what was published since, is for everybody.")]
public sealed class PromisesModel(PromiseLedger ledger) : PageModel
{
    private static readonly PromiseState[] Order =
        [PromiseState.Late, PromiseState.Open, PromiseState.NotMeasurable, PromiseState.KeptLate, PromiseState.Kept, PromiseState.Abandoned];

    /// <summary>The promises by what became of them.</summary>
    public IReadOnlyList<IGrouping<PromiseState, PromiseHistory>> ByState { get; private set; } = [];

    /// <summary>How many there are.</summary>
    public int All => ByState.Sum(state => state.Count());

    /// <summary>Whether whoever reads may write what became of them.</summary>
    public bool MayWrite => HttpContext.Viewer() is { } viewer && AccessTable.MayWrite(viewer.Role, Subject.PublicPromise);

    public async Task OnGet(CancellationToken stop)
    {
        var today = ledger.Today;
        ByState = [.. (await ledger.Read(stop)).GroupBy(promise => promise.StateOn(today)).OrderBy(state => Array.IndexOf(Order, state.Key))];
    }
}
