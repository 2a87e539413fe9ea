using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.News;

/// <summary>The one form that a link in a message opens: how does this line of the plan stand?</summary>
[Open("A link that serves once, for thirty days, to whom it was given: it shows one title and takes one answer.")]
public sealed class AnswerModel(AnswerNews answering, IStringLocalizer<PlanWords> words) : PageModel
{
    /// <summary>What stands behind the link.</summary>
    [BindProperty(SupportsGet = true, Name = "jeton")]
    public string Token { get; set; } = "";

    /// <summary>The line that is asked about.</summary>
    public AskedLine? Asked { get; private set; }

    /// <summary>Whether the answer is kept.</summary>
    public bool Done { get; private set; }

    /// <summary>The fields.</summary>
    public NewsForm Form => new(answering.Today, name => Request.HasFormContentType ? Request.Form[name].ToString() : null);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        Asked = await answering.Open(Token, stop);
        return Asked is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var refusals = await answering.Answer(Token, NewsForm.Read(Request.Form), stop);
        if (refusals is null)
            return NotFound();
        Done = refusals.Count == 0;
        if (Done)
            return Page();
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }
}
