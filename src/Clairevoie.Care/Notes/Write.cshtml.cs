using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Notes;

/// <summary>A team writes what it noticed in a month.</summary>
[Shows(Subject.CareNote, Writes = true)]
public sealed class WriteModel(NoteBook book, TerritoryShapes places, IStringLocalizer<NoteWords> words) : PageModel
{
    /// <summary>The themes to choose from.</summary>
    public IReadOnlyList<Choice> Themes => [.. Enum.GetNames<FieldTheme>().Select(name => new Choice(name, words[$"theme.{name}"], words[$"theme.{name}.hint"]))];

    /// <summary>The territories of which a note may speak.</summary>
    public IReadOnlyList<Choice> Territories => [.. places.Of(HttpContext.Viewer()!).Where(one => FieldNote.MaySpeakOf(one.Value))];

    /// <summary>The month that is most likely meant.</summary>
    public string Month => ReturnPeriod.MonthOf(book.Today).ToString();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var decided = await book.Write(HttpContext.Viewer()!, new(form["Theme"], form["Month"], form["Territory"], form["Words"]), stop);
        if (decided is Decision<Guid>.Yes(var id))
            return Redirect(Url.Content($"~/soin/notes/{id:D}"));
        foreach (var refusal in ((Decision<Guid>.No)decided).Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;
}
