using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Places.Outlines;

/// <summary>The outlines of places: drawn by whoever may write the place, drawn anew or taken away.</summary>
public sealed class PlaceOutlines(Cellar cellar, PlaceBook book)
{
    private static readonly Question Set = Question.In<PlaceBook>("Places/Outlines/set_outline");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The place, when this viewer may outline it.</summary>
    public async Task<PlaceRow?> ToDraw(Viewer viewer, Guid id, CancellationToken stop) =>
        await book.One(viewer, id, stop) is { } place && await book.IsWrittenBy(viewer, id, stop) ? place : null;

    /// <summary>Keeps an outline over the one that was read; refusals when it may not be kept so, or another one was drawn meanwhile.</summary>
    public async Task<IReadOnlyList<Refusal>> Draw(Viewer viewer, PlaceRow place, DrawOutline given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(given);
        switch (given.Decide(place, await KnownPerimeters.Within(Room, book.Today, book.Today.AddDays(1), stop)))
        {
            case Decision<string>.Yes(var outline):
                return await Keep(viewer, place, outline, stop) ? [] : [new(Stood.Late)];
            case Decision<string>.No no:
                return no.Why;
            default:
                throw new InvalidOperationException("A decision is yes or no.");
        }
    }

    /// <summary>Takes the outline away: the place is a point again. False when another one was drawn meanwhile.</summary>
    public Task<bool> Clear(Viewer viewer, PlaceRow place, CancellationToken stop) => Keep(viewer, place, "", stop);

    private Task<bool> Keep(Viewer viewer, PlaceRow place, string outline, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Change, outline.Length > 0 ? "outline of a place" : "outline of a place taken away", place.Id), async deed =>
            await deed.Run(Set.WrittenBy(viewer, Subject.StreetPlace), new { id = place.Id, outline, was = place.Outline }) == 1, stop);
}
