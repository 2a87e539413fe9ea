using System.Globalization;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Needs;

/// <summary>A structure enters the totals of its questionnaires of a month.</summary>
[Shows(Subject.NeedsSurvey, Writes = true)]
public sealed class EnterNeedsModel(NeedsBook book, IStringLocalizer<NeedsWords> words) : PageModel
{
    private NeedsKept? said;

    /// <summary>The structures of the viewer.</summary>
    public IReadOnlyList<StructureKept> Mine { get; private set; } = [];

    /// <summary>The one that is shown first.</summary>
    public string Structure { get; private set; } = "";

    /// <summary>The month that is shown first.</summary>
    public string Month { get; private set; } = "";

    public Task OnGet(string? structure, string? mois, CancellationToken stop) => Show(structure, mois, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var given = new EnterNeeds(form["Structure"], form["Month"], form.Keys.ToDictionary(key => key, key => (string?)form[key]));
        if (await book.Enter(HttpContext.Viewer()!, given, stop) is not Decision<NeedsEntered>.No no)
            return Redirect(Url.Content("~/soin/besoins"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Show(given.Structure, given.Month, stop);
        return Page();
    }

    /// <summary>What a field shows: what was just written, or what was said before.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : (field switch
    {
        EnterNeeds.Respondents => said?.Row.Respondents,
        EnterNeeds.Refused => said?.Row.Refused,
        _ => said?.Answers.TryGetValue(field, out var count) == true ? count : null,
    })?.ToString(CultureInfo.InvariantCulture);

    private async Task Show(string? structure, string? month, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Month = (ReturnPeriod.Read(month) is { Months: 1 } asked ? asked : ReturnPeriod.MonthOf(book.Today)).ToString();
        Mine = await book.StructuresOf(viewer, stop);
        Structure = Mine.FirstOrDefault(one => one.Id == structure)?.Id ?? (Mine.Count > 0 ? Mine[0].Id : "");
        said = structure is null ? null : (await book.Read(viewer, stop)).FirstOrDefault(one => one.Row.Structure == Structure && one.Row.Month == Month);
    }
}
