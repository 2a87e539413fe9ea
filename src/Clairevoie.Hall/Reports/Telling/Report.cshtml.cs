using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Reports;

/// <summary>Somebody tells what they saw: no account, no cookie, no script, no trace of who.</summary>
[Open("Anybody may tell what they saw, and is not asked who they are.")]
public sealed class ReportModel(TakeForm take, ReportViews views, IStringLocalizer<ReportWords> words) : PageModel
{
    /// <summary>What the page shows.</summary>
    public ReportView Shown { get; private set; } = null!;

    /// <summary>An empty form.</summary>
    public async Task OnGetAsync() => Shown = await views.Of(new Intake.Unfinished(), byPhone: false, HttpContext.RequestAborted);

    /// <summary>A form that looks for its place, or that is sent.</summary>
    public async Task OnPostAsync()
    {
        var intake = await take.Answer(HttpContext, by: null, HttpContext.RequestAborted);
        this.ShowAgain(intake, words);
        Shown = await views.Of(intake, byPhone: false, HttpContext.RequestAborted);
    }
}
