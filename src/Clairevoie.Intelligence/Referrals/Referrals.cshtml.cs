using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Referrals;

/// <summary>The referrals of scenes that somebody wrote to the police, opened for whoever reads.</summary>
[Shows(Subject.ReferralHeard)]
public sealed class ReferralsModel(ReferralBook book) : PageModel
{
    /// <summary>What is listed.</summary>
    public IReadOnlyList<(DateOnly On, SceneReferral Said)> Heard { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Heard = await book.Read(HttpContext.Viewer()!, stop);
}
