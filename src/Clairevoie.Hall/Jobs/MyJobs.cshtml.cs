using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Jobs;

/// <summary>One's own long works: asked for, followed, cancelled, taken up, taken away.</summary>
[Shows(Subject.Desk)]
public sealed class MyJobsModel(JobBook book, IEnumerable<JobKind> kinds, IStringLocalizer<JobWords> words) : PageModel
{
    /// <summary>The works of the account.</summary>
    public IReadOnlyList<Job> Jobs { get; private set; } = [];

    /// <summary>What may be asked for in this mission.</summary>
    public IReadOnlyList<Choice> Offers => [.. kinds.SelectMany(kind => kind.Offers(HttpContext.Viewer()!))];

    private string Account => HttpContext.Entrant()!.Account.Id;

    public async Task OnGet(CancellationToken stop) => Jobs = await book.Of(Account, stop);

    public async Task<IActionResult> OnPost(string? asked, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        var kind = kinds.FirstOrDefault(kind => kind.Offers(viewer).Any(offer => offer.Value == asked));
        var refused = kind is null ? new Refusal("job-unknown", "Asked") : await book.Ask(viewer, Account, (kind.Name, asked!), stop);
        if (refused is null) return Redirect(Url.Content("~/compte/travaux"));
        ModelState.Refuse(words, refused);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostCancel(string? job, CancellationToken stop) =>
        await book.Cancel(HttpContext.Viewer()!, Account, job ?? "", stop) ? Redirect(Url.Content("~/compte/travaux")) : NotFound();

    public async Task<IActionResult> OnPostResume(string? job, CancellationToken stop) =>
        await book.Resume(HttpContext.Viewer()!, Account, job ?? "", stop) ? Redirect(Url.Content("~/compte/travaux")) : NotFound();

    /// <summary>The name of the file.</summary>
    public string NameOf(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return kinds.FirstOrDefault(kind => kind.Name == job.Kind)?.File(job.Asked).Name ?? job.Asked;
    }

    /// <summary>How a work stands, in words.</summary>
    public string StateOf(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var state = words[$"state.{job.State}", job.Done.ToString("N0", CultureInfo.CurrentCulture), job.UntilDay?.ToString("D", CultureInfo.CurrentCulture) ?? ""].Value;
        return job.Begun > 1 ? $"{state}, {words["begun", job.Begun - 1]}" : state;
    }
}
