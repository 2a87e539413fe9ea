using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Triage;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Sharing;

/// <summary>The forms by which bodies share an item and ask about it.</summary>
public sealed class SharingDeeds(Shares shares, Asks asks, DecideAsk decide)
{
    public async Task<IReadOnlyList<Refusal>?> Share(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(form);
        List<Refusal> no = [];
        foreach (var body in form["body"].OfType<string>().Where(body => body.Length > 0))
        {
            var decision = await shares.With(viewer, item.Row.Id, body, stop);
            if (decision is null) return null;
            if (decision is Decision<HandlingCode>.No why) no.AddRange(why.Why);
        }

        return form["body"].Count == 0 ? [new("body-unknown", "body")] : no;
    }

    public async Task<IReadOnlyList<Refusal>?> TakeBack(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(form);
        return await shares.End(viewer, item.Row.Id, form["body"].ToString(), stop) ? [] : null;
    }

    public async Task<IReadOnlyList<Refusal>?> Ask(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(form);
        var (said, reread) = (form["ask"].ToString(), form["reread"] == "yes");
        return FormWords.Named(form, "kind", AskKind.More) switch
        {
            AskKind.Correction => await asks.Correct(viewer, item, FormWords.Grading(form, item.Row.Grading), form["why"], reread, stop),
            AskKind.TakeOver => await asks.HandOver(viewer, item, form["to"].ToString(), said, reread, stop),
            AskKind.Onward => await asks.LetPass(viewer, item, form["onward"].ToString(), form["leave"], reread, stop),
            _ => await asks.More(viewer, item, said, reread, stop),
        };
    }

    public Task<IReadOnlyList<Refusal>?> Decide(Viewer viewer, OpenedItem item, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Guid.TryParse(form["demand"], out var ask)
            ? decide.Do(viewer, item, ask, form["accepts"] == "yes", form[$"reply-{ask:N}"], stop)
            : Task.FromResult<IReadOnlyList<Refusal>?>(null);
    }
}
