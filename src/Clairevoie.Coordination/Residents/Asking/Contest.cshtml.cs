using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Residents.Asking;

/// <summary>A figure is contested: one that is published, or a count of a quarter. The contest and its answer are public.</summary>
[Open("Anybody may contest a published figure; what they say is read before it is shown.")]
public sealed class ContestModel(QuarterNames names, CitySettings city, AskForm form, IStringLocalizer<ResidentWords> words) : PageModel
{
    /// <summary>The figure, by its identifier, as the address names it.</summary>
    public string? Figure => Request.Query["chiffre"];

    /// <summary>What became of the form.</summary>
    public Asked Asked { get; private set; } = Asked.NotYet;

    public string Token { get; } = form.Fresh();

    public async Task OnPost()
    {
        Asked = await form.Take(HttpContext, ResidentWordKind.Contest, names.One(Request.Query["quartier"])?.Code ?? city.Territory, Figure);
        foreach (var refusal in Asked.Why)
            ModelState.Refuse(words, refusal);
    }
}
