using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Notes;

/// <summary>What teams noticed, month by month and theme by theme, for those who care.</summary>
[Shows(Subject.CareNote)]
public sealed class NotesModel(NoteBook book, IStringLocalizer<NoteWords> words) : PageModel
{
    /// <summary>The notes, the latest month first.</summary>
    public IReadOnlyList<NoteKept> Kept { get; private set; } = [];

    /// <summary>The theme that was asked for.</summary>
    public FieldTheme? Theme { get; private set; }

    /// <summary>Whether the viewer writes notes.</summary>
    public bool Writes => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.CareNote);

    /// <summary>The themes to choose from, all of them first.</summary>
    public IReadOnlyList<Choice> Themes => [new("", words["theme.all"]), .. Enum.GetNames<FieldTheme>().Select(name => new Choice(name, words[$"theme.{name}"]))];

    public async Task OnGet(string? theme, CancellationToken stop)
    {
        Theme = Written.Word<FieldTheme>(theme);
        Kept = await book.Read(HttpContext.Viewer()!, Theme, stop);
    }

    /// <summary>Whether the viewer's own agency wrote it.</summary>
    public bool IsOurs(NoteKept note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Writes && note.Agency == HttpContext.Viewer()!.Agency;
    }
}
