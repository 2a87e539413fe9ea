using Clairevoie.Domain;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Items;

/// <summary>Whoever holds an item grades it anew: raised with a reason, loosened by the originator alone.</summary>
public sealed class GradeAnew(Cellar cellar, BodyBook bodies, TimeProvider clock)
{
    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>Grades it; nothing when the viewer holds no such item.</summary>
    public async Task<Decision<Graded>?> Do(Viewer viewer, Guid item, GradeItem given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        if (await Room.Look(look => ItemBook.Held(look, viewer, item), stop) is not { } row) return null;
        var decision = given.Decide(row.Grading, row.Anonymous, row.Origin == viewer.Agency, await bodies.MarkingsOf(viewer.Agency, stop));
        if (decision is not Decision<Graded>.Yes(var graded)) return decision;
        return await Room.Do(Doing.Of(viewer, Act.Change, "graded anew", ItemBook.Names(item)), async deed =>
        {
            // Handed over or graded by another meanwhile, what was decided no longer stands on what it was decided of.
            if ((await ItemBook.Held(deed, viewer, item))?.Grading != row.Grading) return null;
            await KeepItem.Grade(deed, viewer, item, HalfDay.Of(clock.GetUtcNow()), graded);
            return decision;
        }, stop);
    }
}
