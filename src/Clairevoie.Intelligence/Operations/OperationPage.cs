using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.SignIn;
using Clairevoie.Intelligence.DealPoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Operations;

/// <summary>What the forms of an operation share: the plan they come from, and the deal points they may be about.</summary>
public abstract class OperationPage(IStringLocalizer<OperationWords> words) : PageModel
{
    /// <summary>The words of the room.</summary>
    protected IStringLocalizer<OperationWords> Words => words;

    /// <summary>The plan that a report comes from.</summary>
    public OperationKnown? Planned { get; protected set; }

    /// <summary>The deal points that the viewer may choose.</summary>
    public IReadOnlyList<DealPointKept> Points { get; protected set; } = [];

    /// <summary>The deal point named in the address.</summary>
    public string? Chosen => Request.Query["point"];

    /// <summary>A day as a date field writes it.</summary>
    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Leads back to the list, or says every reason beside its field.</summary>
    protected IActionResult Answer(Decision<Guid> decided)
    {
        if (decided is not Decision<Guid>.No no)
            return Redirect(Url.Content("~/renseignement/operations"));
        foreach (var field in Request.Form) ModelState.SetModelValue(field.Key, field.Value.ToString(), field.Value);
        foreach (var refusal in no.Why) ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
