using Clairevoie.Domain;
using Clairevoie.Intelligence.Notes;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Intelligence.Triage;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Items;

/// <summary>What the forms of an item's page ask. Each answers with the reasons why not, none when it is done, or nothing when it is not the viewer's to ask.</summary>
public sealed class ItemDeeds(GradeAnew grade, SharingDeeds sharing, LinkDeeds links, NoteBook notes)
{
    public async Task<IReadOnlyList<Refusal>?> Grade(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(form);
        return Why(await grade.Do(viewer, item.Row.Id, new(FormWords.Grading(form, item.Row.Grading), form["reason"]), stop));
    }

    public Task<IReadOnlyList<Refusal>?> Share(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop) => sharing.Share(viewer, item, form, stop);

    public Task<IReadOnlyList<Refusal>?> TakeBack(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop) => sharing.TakeBack(viewer, item, form, stop);

    public Task<IReadOnlyList<Refusal>?> Ask(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop) => sharing.Ask(viewer, item, form, stop);

    public Task<IReadOnlyList<Refusal>?> Decide(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop) => sharing.Decide(viewer, item, form, stop);

    /// <summary>What links it to reports, deal points and other items.</summary>
    public LinkDeeds Links => links;

    public async Task<IReadOnlyList<Refusal>?> Note(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(form);
        if (!AccessTable.MayWrite(viewer.Role, Subject.PartnerNote)) return null;
        var given = new WritePartnerNote(form["note"], FormWords.Named(form, "colour", Tlp.None), form["reread"] == "yes");
        return Why(await notes.Write(viewer, item, form["partner"].ToString(), given, stop));
    }

    private static IReadOnlyList<Refusal>? Why<T>(Decision<T>? decision) => decision switch
    {
        null => null,
        Decision<T>.No no => no.Why,
        _ => [],
    };
}
