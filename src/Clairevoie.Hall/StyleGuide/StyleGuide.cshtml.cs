using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.StyleGuide;

/// <summary>Marks the words of the style guide.</summary>
public sealed class StyleGuideWords;

/// <summary>Every part of the house on one page, with invented content, so that it can be looked at. Shut unless the settings open it.</summary>
[Open("Shows parts with invented content, and only where the settings ask for it.")]
public sealed class StyleGuideModel(CitySettings city) : PageModel
{
    public IActionResult OnGet([FromServices] IStringLocalizer<StyleGuideWords> words)
    {
        if (!city.StyleGuide) return NotFound();
        ModelState.AddModelError("wrong", words["wrong"]);
        ModelState.AddModelError("one", words["wrong.choice"]);
        return Page();
    }
}
