using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Referrals;

/// <summary>The referrals of scenes that somebody wrote to the police, opened for whoever reads, each with what became of it.</summary>
[Shows(Subject.ReferralHeard)]
public sealed class ReferralsModel(ReferralBook book) : PageModel
{
    /// <summary>What is listed, those that wait first.</summary>
    public IReadOnlyList<ReferralLine> Heard { get; private set; } = [];

    /// <summary>Whether the viewer may say what became of them.</summary>
    public bool MayAnswer => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.ReferralHeard);

    public async Task OnGetAsync(CancellationToken stop) => Heard = await book.Read(HttpContext.Viewer()!, stop);

    /// <summary>Marks one as done with a closed answer.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Guid.TryParse(Request.Form["referral"], out var referral) && ClosedWords.Read<ReferralAnswer>(Request.Form["answer"]) is { } answer && await book.Answer(HttpContext.Viewer()!, referral, answer, stop)
            ? Redirect(Url.Content("~/renseignement/saisines"))
            : NotFound();
}
