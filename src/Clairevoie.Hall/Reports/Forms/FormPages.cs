using Clairevoie.Domain;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Reports;

/// <summary>How a page says what stands in the way, and shows again what was written.</summary>
public static class FormPages
{
    /// <summary>Shows the form of an intake again, with its reasons and its status.</summary>
    public static void ShowAgain(this PageModel page, Intake intake, IStringLocalizer<ReportWords> words)
    {
        page.Response.StatusCode = intake.Status;
        if (intake is Intake.Kept) return;
        foreach (var (name, given) in intake.Form?.Given ?? []) page.ModelState.SetModelValue(name, given, given);
        if (intake is Intake.Refused refused) page.Say(refused.Why, words);
    }

    /// <summary>Says these reasons, each at its field, in the reader's language.</summary>
    public static void Say(this PageModel page, IEnumerable<Refusal> why, IStringLocalizer<ReportWords> words)
    {
        foreach (var one in why) page.ModelState.AddModelError(one.Field ?? "", words[$"refusal.{one.Code}", [.. one.Facts]]);
    }
}
