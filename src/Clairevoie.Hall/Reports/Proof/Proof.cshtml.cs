using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Reports;

/// <summary>Anybody verifies a proof of filing. It says a day, and nothing else.</summary>
[Open("Anybody may verify a proof of filing, which says a day and nothing else.")]
public sealed class ProofModel(FilingProof proof, PublicForms forms) : PageModel
{
    /// <summary>Whether a line was verified.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>The day that the line proves, when it is ours.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Whether too much came in at once.</summary>
    public bool IsLater { get; private set; }

    /// <summary>The public key.</summary>
    public string Key => proof.PublicKey;

    /// <summary>Verifies the line.</summary>
    public async Task OnPostAsync()
    {
        IsLater = !forms.LetsIn(HttpContext);
        if (IsLater) return;
        IsAsked = true;
        Day = proof.Verify((await FormReading.Read(Request, HttpContext.RequestAborted)).Form?["line"]);
    }
}
