using Clairevoie.Domain;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Attaching;

/// <summary>
/// Which items tell of which deal points. An attachment is there for whoever sees both; it moves the days on which a point was seen, for
/// them alone, and never its state nor the stock, which follow from facts.
/// </summary>
public sealed class Attachments(Cellar cellar, ReadDealPoints points, ItemBook items)
{
    private const int MostNear = 8;

    private static readonly Question ToPoint = Question.In<Attachments>("Attaching/attached_to_point");
    private static readonly Question ToItems = Question.In<Attachments>("Attaching/attached_to_items");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The items of a deal point that the viewer sees, those that hold first.</summary>
    public async Task<IReadOnlyList<Attachment<ItemRow>>> OfPoint(Viewer viewer, Guid point, CancellationToken stop)
    {
        var said = await Room.Do(Doing.Of(viewer, Act.Read, "items attached to a deal point", ReadDealPoints.Names(point)), look => Opened(look, ToPoint.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new { id = point }), stop);
        var seen = (await items.Among(viewer, [.. said.Select(line => line.Item).Distinct()], "items attached to a deal point", stop)).ToDictionary(item => item.Id);
        return [.. said.GroupBy(line => line.Item).Select(lines => new Attachment<ItemRow>(seen[lines.Key], [.. lines])).OrderByDescending(one => one.Holds).ThenByDescending(one => one.Last.Day)];
    }

    /// <summary>The deal points of an item, and those near its place to which the viewer may attach it.</summary>
    public async Task<PointsOfItem> OfItem(Viewer viewer, OpenedItem item, IReadOnlyList<Guid> alsoOf, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (AccessTable.BestSight(viewer.Role, Subject.DealPoint) < Sight.Full) return PointsOfItem.None;
        var said = await SaidOf(viewer, [item.Row.Id, .. alsoOf], stop);
        var all = await points.List(viewer, "deal points near an item", stop);
        var known = all.ToDictionary(point => point.Id);
        var held = said.GroupBy(line => line.DealPoint).Select(lines => new Attachment<DealPointKept>(known[lines.Key], [.. lines])).ToList();
        var already = held.Where(one => one.Holds).Select(one => one.Thing.Id).ToHashSet();
        return new([.. held.OrderByDescending(one => one.Holds)], item.Told?.Where is { } at ? Around(viewer, all, at).Where(near => !already.Contains(near.Point.Id)).ToList() : []);
    }

    /// <summary>The deal points near a place to which the viewer may attach, nearest first.</summary>
    public async Task<IReadOnlyList<NearPoint>> Near(Viewer viewer, GeoPoint at, CancellationToken stop) =>
        AccessTable.MayWrite(viewer.Role, Subject.DealPoint) ? [.. Around(viewer, await points.List(viewer, "deal points near a report", stop), at)] : [];

    /// <summary>Whether any of these items is attached to a deal point that the viewer sees.</summary>
    public async Task<bool> Any(Viewer viewer, IReadOnlyList<Guid> of, CancellationToken stop) =>
        of.Count > 0 && (await SaidOf(viewer, of, stop)).GroupBy(line => (line.DealPoint, line.Item)).Any(lines => lines.Last().Attached);

    private Task<IReadOnlyList<AttachmentLine>> SaidOf(Viewer viewer, IReadOnlyList<Guid> of, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "deal points to which items are attached", $"{Subject.IntelligenceItem} {string.Join(' ', of)}"), look => Opened(look, ToItems.SeenBy(viewer, Subject.DealPoint, Sight.Full), new { items = of.Select(one => one.ToString("D")).ToArray() }), stop);

    private static async Task<IReadOnlyList<AttachmentLine>> Opened(Glance look, Question ask, object with)
    {
        List<AttachmentLine> said = [];
        foreach (var line in await look.Rows<AttachmentLine>(ask, with))
            said.Add(line with { Why = await ItemSeal.Words(look, line.Item, line.Reason) });
        return said;
    }

    private static IEnumerable<NearPoint> Around(Viewer viewer, IReadOnlyList<DealPointKept> all, GeoPoint at) =>
        all.Where(point => point.Place is { At: not null, Coarse: false } && MayWrite(viewer, point))
            .Select(point => new NearPoint(point, at.MetresTo(point.Place.At!.Value)))
            .Where(near => near.Metres <= ReForming.Reach).OrderBy(near => near.Metres).Take(MostNear);

    private static bool MayWrite(Viewer viewer, DealPointKept point) => AccessTable.MayWrite(
        viewer, Subject.DealPoint, new(point.Id.ToString("D"), default, new(point.Agency), point.Territory, new HashSet<MissionId>(), new HashSet<AgencyId>()));
}
