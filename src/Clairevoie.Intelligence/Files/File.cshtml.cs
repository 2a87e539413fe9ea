using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Files;

/// <summary>A file that waits: its mapping, a try, and what came of it. A long one is read while the page refreshes itself.</summary>
[Shows(Subject.DiscoveredEvent, Writes = true)]
public sealed class FileModel(WaitingFiles waiting, ReadFile reading, IStringLocalizer<FileWords> words) : PageModel
{
    private IReadOnlyList<string> heading = [];

    /// <summary>The file; nothing when it is no longer held.</summary>
    public WaitingFile? Waiting { get; private set; }

    /// <summary>The columns to choose from.</summary>
    public IReadOnlyList<Choice> Columns => [new("", words["column.none"]), .. heading.Where(column => column.Length > 0).Distinct().Select(column => new Choice(column, column))];

    /// <summary>What a column that announces a person is refused for.</summary>
    public IReadOnlyList<RowFault> Persons { get; private set; } = [];

    /// <summary>The fields that every row may give.</summary>
    public IReadOnlyList<string> Main => [.. FileFields.Of(Waiting!.Kind).Where(name => char.IsLower(name[0]))];

    /// <summary>Results and seizures.</summary>
    public IReadOnlyList<string> More => [.. FileFields.Of(Waiting!.Kind).Where(name => char.IsUpper(name[0]))];

    /// <summary>The column that gives a field.</summary>
    public string? ColumnOf(string field) => Waiting!.Mapping.Fields.GetValueOrDefault(field)?.Column;

    public void OnGet(Guid id)
    {
        Waiting = waiting.Find(HttpContext.Viewer()!.Mission, id);
        if (Waiting is null) Response.StatusCode = 404;
        else if (Waiting.IsReading) Response.Headers["Refresh"] = "2";
        else Look(Waiting);
    }

    public IActionResult OnPost(Guid id)
    {
        if (waiting.Find(HttpContext.Viewer()!.Mission, id) is not { } file) return NotFound();
        if (!file.IsReading) reading.Begin(HttpContext.Viewer()!, file, MappingForm.Read(Request.Form, file.Kind), onlyTry: Request.Form["act"] != "take");
        return Redirect(Url.Content($"~/renseignement/fichiers/{id:D}"));
    }

    private void Look(WaitingFile file)
    {
        heading = ReadFile.Heading(file.Given);
        Persons = [.. MappedRows.Persons(heading).Select(why => new RowFault(1, why.Field ?? "", why))];
        if (file.Mapping.Fields.Count == 0) file.Mapping = FileMapping.Guess(file.Kind, heading);
    }
}
