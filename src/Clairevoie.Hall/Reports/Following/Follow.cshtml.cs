using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Reports;

/// <summary>Whoever holds a code reads how far it is, adds a word, or takes it all back. The code comes in a form, never in an address.</summary>
[Open("Whoever holds a code may read its answer; the page shows neither words nor place.")]
public sealed class FollowModel(HoldReport hold, PublicForms forms, IStringLocalizer<ReportWords> words) : PageModel
{
    /// <summary>What the page shows.</summary>
    public Holding Shown { get; private set; } = new Holding.Asked();

    /// <summary>The code that was given, to go on with.</summary>
    public string Code { get; private set; } = "";

    /// <summary>A token for the word that may be added.</summary>
    public string Token { get; } = forms.Fresh();

    /// <summary>Opens, adds or withdraws.</summary>
    public async Task OnPostAsync()
    {
        if (!forms.LetsIn(HttpContext))
        {
            Shown = new Holding.Later();
            return;
        }

        var (form, unread) = await FormReading.Read(Request, HttpContext.RequestAborted);
        if (form is null) Refuse(unread!, FormReading.StatusOf(unread!));
        else await Answer(new HoldForm(form));
    }

    private async Task Answer(HoldForm form)
    {
        Shown = await hold.Answer(form, HttpContext.RequestAborted);
        if (Shown is Holding.Open or Holding.Withdrawn) Code = form.Code;
        if (Shown.Why is { } why) Refuse(why, Shown is Holding.Open ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status404NotFound);
        if (Shown.Why is not null && form.Words is { Length: > 0 and <= ToldWords.Most } said) ModelState.SetModelValue("words", said, said);
    }

    private void Refuse(Refusal why, int status)
    {
        Response.StatusCode = status;
        this.Say([why], words);
    }
}
