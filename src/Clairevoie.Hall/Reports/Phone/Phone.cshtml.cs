using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Reports;

/// <summary>An operator writes down what a caller saw, reads the code aloud, and cannot open it again.</summary>
[Shows(Subject.PhoneCall, Writes = true)]
public sealed class PhoneModel(TakeForm take, ReportViews views, IStringLocalizer<ReportWords> words) : PageModel
{
    /// <summary>What the page shows.</summary>
    public ReportView Shown { get; private set; } = null!;

    /// <summary>An empty form.</summary>
    public async Task OnGetAsync() => Shown = await views.Of(new Intake.Unfinished(), byPhone: true, HttpContext.RequestAborted);

    /// <summary>A form that looks for its place, or that is sent.</summary>
    public async Task OnPostAsync()
    {
        var intake = await take.Answer(HttpContext, HttpContext.Viewer(), HttpContext.RequestAborted);
        this.ShowAgain(intake, words);
        Shown = await views.Of(intake, byPhone: true, HttpContext.RequestAborted);
    }
}
