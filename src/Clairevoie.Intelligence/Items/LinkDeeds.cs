using Clairevoie.Domain;
using Clairevoie.Intelligence.Attaching;
using Clairevoie.Intelligence.Merging;
using Clairevoie.Intelligence.Triage;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Items;

/// <summary>The forms by which an item is linked to what it belongs with: its reports, its deal points, the items that tell the same.</summary>
public sealed class LinkDeeds(ReportsOfItem reports, AttachItem attach, MergeItems merge)
{
    public async Task<IReadOnlyList<Refusal>?> TakeOut(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(form);
        return Guid.TryParse(form["report"], out var report) && await reports.TakeOut(viewer, item.Row.Id, report, stop) ? [] : null;
    }

    public async Task<IReadOnlyList<Refusal>?> Attach(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(form);
        return Guid.TryParse(form["point"], out var point)
            ? await attach.Attach(viewer, item.Row.Id, point, form["why-point"], stop)
            : [new("point-missing", "point")];
    }

    public async Task<IReadOnlyList<Refusal>?> Detach(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(form);
        if (!Guid.TryParse(form["point"], out var point)) return null;
        var why = await attach.Detach(viewer, item.Row.Id, point, form[$"why-{point:N}"], stop);
        return why is null ? null : [.. why.Select(one => one with { Field = $"why-{point:N}" })];
    }

    public Task<IReadOnlyList<Refusal>?> Merge(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        var typed = form["number"].ToString();
        return merge.Do(viewer, item, typed.Length > 0 ? typed : form["into"].ToString(), form["why-merge"], stop);
    }

    public async Task<IReadOnlyList<Refusal>?> Apart(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Guid.TryParse(form["behind"], out var behind) && Guid.TryParse(form["front"], out var front) && await merge.Undo(viewer, behind, front, stop) ? [] : null;
    }
}
