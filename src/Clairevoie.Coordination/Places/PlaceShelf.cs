using Clairevoie.Coordination.Places.Attached;
using Clairevoie.Coordination.Places.Counting;
using Clairevoie.Coordination.Places.Requests;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Places;

/// <summary>What is known of one place, as far as whoever looks may know it.</summary>
public sealed record PlaceKnown(IReadOnlyList<CountRow> Counts, IReadOnlyList<AttachedReport> Reports, IReadOnlyList<RequestRow> Requests, IReadOnlyList<Perimeter> Perimeters)
{
    /// <summary>Whether a protected perimeter holds there today.</summary>
    public required bool IsProtected { get; init; }
}

/// <summary>Puts together what the books hold of one place.</summary>
public sealed class PlaceShelf(PlaceBook book, SceneCounts counts, AttachedReports reports, StreetRequests requests, PerimetersAt perimeters)
{
    public PlaceBook Book => book;

    public SceneCounts Counts => counts;

    public StreetRequests Requests => requests;

    /// <summary>What this viewer may know of the place.</summary>
    public async Task<PlaceKnown> Of(Viewer viewer, PlaceRow place, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(
            await counts.Of(viewer, place, stop), await reports.At(viewer, place.Id, stop),
            await requests.At(viewer, place.Id, stop), await perimeters.Of(viewer, place.At, book.Today, stop))
        {
            IsProtected = place.Kind == PlaceKind.Scene && await perimeters.HoldsAt(place.At, book.Today, stop),
        };
    }
}
