using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Merging;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Triage;

/// <summary>The reports joined to an item, and how one is taken out again.</summary>
public sealed class ReportsOfItem(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Of = Question.In<ReportsOfItem>("Triage/item_of_report");
    private static readonly Question Detach = Question.In<ReportsOfItem>("Triage/detach_report");
    private static readonly Question AlikeOf = Question.In<ReportsOfItem>("Triage/alike_of_joined");
    private static readonly Question AddTakenOut = Question.In<ReportsOfItem>("Triage/add_taken_out");
    private static readonly Question TakenOutSeen = Question.In<ReportsOfItem>("Triage/taken_out_seen");
    private static readonly Question TakenOutOf = Question.In<ReportsOfItem>("Triage/taken_out_of");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The item to which a report was joined, where the viewer sees it.</summary>
    public async Task<Guid?> ItemOf(Viewer viewer, ItemBook items, Guid report, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(items);
        var found = await Room.Look(look => look.One<Guid?>(Of, new { report }), stop);
        return found is { } item && (await items.WhichOf(viewer, [item], stop)).Count > 0 ? item : null;
    }

    /// <summary>The reports that were taken out of an item and why each had been proposed, of those that the viewer sees.</summary>
    public Task<IReadOnlyList<TakenOut>> TakenFrom(Viewer viewer, Guid item, CancellationToken stop) =>
        Room.Look(look => look.Rows<TakenOut>(TakenOutSeen.SeenBy(viewer, Subject.DealingReport, Sight.Full), new { item }), stop);

    /// <summary>The items out of which somebody took a report: it is not put back into one unasked.</summary>
    public async Task<IReadOnlySet<Guid>> NotAgain(Guid report, CancellationToken stop) =>
        (await Room.Look(look => look.Rows<Guid>(TakenOutOf, new { report }), stop)).ToHashSet();

    /// <summary>Takes a report out of an item that the viewer holds. False when they hold none.</summary>
    public async Task<bool> TakeOut(Viewer viewer, Guid item, Guid report, CancellationToken stop)
    {
        if (await Room.Look(look => ItemBook.Held(look, viewer, item), stop) is null) return false;
        return await Room.Do(Doing.Of(viewer, Act.Change, "report taken out", ItemBook.Names(item)), async deed =>
        {
            var alike = await deed.One<string>(AlikeOf, new { item, report });
            if (await deed.Run(Detach, new { item, report }) == 0) return false;
            await deed.Run(AddTakenOut, new { item, report, author = viewer.Mission, agency = viewer.Agency, taken_on = HalfDay.Of(clock.GetUtcNow()).Day, alike = alike ?? "" });
            await ItemVoices.Recount(deed, item);
            return true;
        }, stop);
    }
}

/// <summary>A report that was taken out of an item, and why it had been proposed there.</summary>
public sealed record TakenOut
{
    public Guid Id { get; init; }

    public DateOnly TakenOn { get; init; }

    /// <summary>Who took it out.</summary>
    public AgencyId TakenBy { get; init; }

    internal string Alike { get; init; } = "";

    /// <summary>Why it had been proposed; none when somebody joined it unasked.</summary>
    public IReadOnlyList<LikenessReason> Proposed => LikenessWords.Read(Alike);

    /// <summary>How agents name it to each other.</summary>
    public string Short => Id.ToString("N")[..8];
}
