using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Publication.Bilans.Editions;
using Clairevoie.Publication.Lookup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Bilans;

/// <summary>Leads to the newest bilan that the city published; before the first one, to the newest year that is over and of which something was published.</summary>
[Open("The yearly bilan is for everybody.")]
public sealed class NewestBilanModel(BilanReading reading, PublishedClaims published, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        return Redirect($"~/bilan/{await reading.NewestYear(stop) ?? await published.NewestYear(today, stop) ?? today.Year - 1}");
    }
}
