using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>Deal points as the table grants them. Every reading of a place is traced.</summary>
public sealed class ReadDealPoints(Cellar cellar)
{
    private static readonly Question Seen = Question.In<ReadDealPoints>("DealPoints/points_seen");
    private static readonly Question OneSeen = Question.In<ReadDealPoints>("DealPoints/point_seen");
    private static readonly Question ToWrite = Question.In<ReadDealPoints>("DealPoints/point_to_write");
    private static readonly Question DaysSeen = Question.In<ReadDealPoints>("DealPoints/days_seen");
    private static readonly Question DaysAttached = Question.In<ReadDealPoints>("Attaching/attached_days");
    private static readonly Question FactsOf = Question.In<ReadDealPoints>("DealPoints/facts_of");
    private static readonly Question ItemsOf = Question.In<ReadDealPoints>("DealPoints/items_seen");
    private static readonly Question Shares = Question.In<ReadDealPoints>("DealPoints/shares_of");
    private static readonly Question Among = Question.In<ReadDealPoints>("DealPoints/points_among");
    private static readonly Question Aparts = Question.In<ReadDealPoints>("DealPoints/aparts");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    private RoomKeys Keys => cellar.KeysOf(Domain.Room.Intelligence);

    /// <summary>Every deal point that the viewer sees, opened.</summary>
    public async Task<IReadOnlyList<DealPointKept>> List(Viewer viewer, string purpose, CancellationToken stop)
    {
        var (points, days, attached) = await Room.Do(Doing.Of(viewer, Act.Read, purpose, nameof(Subject.DealPoint)), async deed =>
            (await deed.Rows<DealPointRow>(Seen.SeenBy(viewer, Subject.DealPoint, Sight.Full)), await Days(deed, viewer), await Told(deed, viewer)), stop);
        var facts = days.ToLookup(fact => fact.DealPoint);
        return [.. points.Select(row => With(DealPointSeal.Open(Keys, row, facts[row.Id]), attached[row.Id])).OrderBy(kept => kept.Territory, StringComparer.Ordinal).ThenBy(kept => kept.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>One deal point with its facts; nothing when it is not there for this viewer.</summary>
    public async Task<DealPointOpen?> One(Viewer viewer, Guid id, CancellationToken stop)
    {
        if (await Room.Look(look => Find(look, viewer, id), stop) is null) return null;
        var found = await Room.Do(Doing.Of(viewer, Act.Read, "deal point opened", Names(id)), deed => Find(deed, viewer, id), stop);
        if (found is not { } there) return null;
        var key = DealPointSeal.KeyOf(Keys, id, there.Row.Wrap);
        var facts = there.Facts.Select(fact => new DealPointFactKept(
            fact.Fact, DealPointSeal.OpenReason(Keys, key, fact), fact.Agency, there.Others.FirstOrDefault(other => other.ToString("D") == fact.Other) is var other && other == Guid.Empty ? null : other, [.. there.Items[fact.Id]]));
        return new(With(DealPointSeal.Open(Keys, there.Row, there.Facts), there.Told), [.. facts], there.Shares, there.MayWrite);
    }

    /// <summary>The stock by territory and year, of the points that the viewer sees. What lies in a protected perimeter that holds or held is in no year, as what is not there.</summary>
    public async Task<IReadOnlyList<StockOfYear>> Stock(Viewer viewer, int until, CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(Room, DateOnly.MinValue, new DateOnly(until + 1, 1, 1), stop);
        var points = await List(viewer, "stock of deal points", stop);
        return StockOfYear.Of(points.Where(point => !Hides(hidden, point)).Select(point => (point.Territory, point.History)), until);
    }

    /// <summary>Among these points, those that may be old ones re-formed and of which nobody has decided yet. None is proposed in a protected perimeter that holds or held.</summary>
    public async Task<IReadOnlyList<ReFormedProposed>> Proposals(IReadOnlyList<DealPointKept> all, CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(Room, DateOnly.MinValue, DateOnly.MaxValue, stop);
        var points = all.Where(point => !Hides(hidden, point)).ToList();
        var apart = (await Room.Look(look => look.Rows<ApartRow>(Aparts), stop)).Select(row => (row.DealPoint, row.Other)).ToHashSet();
        var known = points.ToDictionary(point => point.Id);
        var over = points.Where(point => point.History.Over is not null && point.Place is { At: not null, Coarse: false })
            .Select(point => new DealPointOver(point.Id, point.Place.At!.Value, point.History.Over!.Value)).ToList();
        return
        [
            .. from point in points
               where point.History is { State: DealPointState.Suspected or DealPointState.Confirmed, FirstSeen: not null } && !point.History.Moves.Any(moved => moved.Move is DealPointMove.Reopened or DealPointMove.DisplacedHere)
               where point.Place is { At: not null, Coarse: false }
               let near = ReForming.Near(point.Place.At!.Value, point.History.FirstSeen!.Value, over).FirstOrDefault(one => !apart.Contains((point.Id, one.Old)))
               where near is not null
               select new ReFormedProposed(point, known[near.Old], near),
        ];
    }

    /// <summary>What a trace says was touched.</summary>
    internal static string Names(Guid id) => $"{nameof(Subject.DealPoint)} {id:D}";

    // A place that was made coarse is known by its cell alone.
    private static bool Hides(KnownPerimeters hidden, DealPointKept point) =>
        !hidden.AreNone && point.Place.At is { } at && (point.Place.Coarse ? hidden.TouchCellOf(at) : hidden.Hold(at));

    private static Task<IReadOnlyList<FactRow>> Days(Glance glance, Viewer viewer) =>
        glance.Rows<FactRow>(DaysSeen.SeenBy(viewer, Subject.DealPoint, Sight.Full));

    // The days of attached items, of those alone that the viewer sees.
    private static async Task<ILookup<Guid, DateOnly>> Told(Glance glance, Viewer viewer) =>
        (await glance.Rows<ToldRow>(DaysAttached.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full))).ToLookup(row => row.DealPoint, row => row.Day);

    private static DealPointKept With(DealPointKept point, IEnumerable<DateOnly> told) => point with { History = point.History.Told(told) };

    private static async Task<Found?> Find(Glance glance, Viewer viewer, Guid id)
    {
        if (await glance.One<DealPointRow>(OneSeen.SeenBy(viewer, Subject.DealPoint, Sight.Full), new { id }) is not { } row) return null;
        var facts = await glance.Rows<FactRow>(FactsOf, new { id });
        var items = await glance.Rows<ItemRow>(ItemsOf.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new { id });
        return new(row, facts, items.ToLookup(item => item.Fact, item => item.Item), await glance.Rows<string>(Shares, new { id }))
        {
            Others = await glance.Rows<Guid>(Among.SeenBy(viewer, Subject.DealPoint, Sight.Full), new { points = facts.Select(fact => fact.Other).OfType<string>().ToArray() }),
            MayWrite = await glance.One<byte[]>(ToWrite.WrittenBy(viewer, Subject.DealPoint), new { id }) is not null,
            Told = [.. (await Told(glance, viewer))[id]],
        };
    }

    private sealed record Found(DealPointRow Row, IReadOnlyList<FactRow> Facts, ILookup<Guid, Guid> Items, IReadOnlyList<string> Shares)
    {
        /// <summary>The other points that its facts name, of those that the viewer sees.</summary>
        public IReadOnlyList<Guid> Others { get; init; } = [];

        public bool MayWrite { get; init; }

        public IReadOnlyList<DateOnly> Told { get; init; } = [];
    }

    private sealed record ToldRow
    {
        public Guid DealPoint { get; init; }

        public DateOnly Day { get; init; }
    }

    private sealed record ApartRow
    {
        public Guid DealPoint { get; init; }

        public Guid Other { get; init; }
    }

    private sealed record ItemRow
    {
        public Guid Fact { get; init; }

        public Guid Item { get; init; }
    }
}
