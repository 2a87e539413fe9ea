using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>Deal points written down, described and noted, by those whom the table lets write them.</summary>
public sealed class KeepDealPoints(Cellar cellar, TimeProvider clock, Sectors sectors, Lawful lawful)
{
    private static readonly Question ToWrite = Question.In<KeepDealPoints>("DealPoints/point_to_write");
    private static readonly Question Describing = Question.In<KeepDealPoints>("DealPoints/describe_point");
    private static readonly Question AddApart = Question.In<KeepDealPoints>("DealPoints/add_apart");
    private static readonly Question Hold = Question.In<KeepDealPoints>("DealPoints/hold_point");
    private static readonly Question AddShare = Question.In<KeepDealPoints>("DealPoints/add_share");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Writes a deal point down with what is known of it first.</summary>
    /// <param name="viewer">Who writes.</param>
    /// <param name="open">What is written.</param>
    /// <param name="sector">The territory chosen for what has no place.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<Decision<Guid>> Open(Viewer viewer, OpenDealPoint open, string? sector, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        if (!lawful.MayKeep) return Lawful.Refusal;
        var id = Guid.NewGuid();
        var territory = open.Where is { } at ? sectors.Of(at) : TerritoryCode.Could(sector) ? sector!.Trim() : null;
        var decided = open.Decide(territory, Today);
        if (decided is not Decision<DealPointOpened>.Yes(var opened))
            return ((Decision<DealPointOpened>.No)decided).Why.ToList();
        if (!AccessTable.MayWrite(viewer, Subject.DealPoint, RecordOf(viewer, id, opened.Territory)))
            return new Refusal("not-your-territory", "where");
        await Room.Do(Doing.Of(viewer, Act.Enter, "deal point written down", ReadDealPoints.Names(id)), deed => new DealPointPen(deed, viewer, Today).Open(id, opened), stop);
        return id;
    }

    /// <summary>Notes a fact. A yes is the fact; nothing when the point is not the viewer's to write.</summary>
    public async Task<Decision<DealPointNoted>?> Note(Viewer viewer, Guid id, NoteDealPoint note, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(note);
        var decided = note.Decide(Today);
        if (decided is not Decision<DealPointNoted>.Yes(var noted))
            return decided;
        var there = await Write(viewer, id, "deal point noted", (deed, key) => new DealPointPen(deed, viewer, Today).Add(id, key, noted), stop);
        return there ? decided : null;
    }

    /// <summary>Says what is sold, when and how, as it is known now; false when the point is not the viewer's to write.</summary>
    public Task<bool> Describe(Viewer viewer, Guid id, IReadOnlyList<Product> products, SaleHours hours, HowRun run, CancellationToken stop) =>
        Write(viewer, id, "deal point described", (deed, _) => deed.Run(Describing, new { id, products = string.Join(',', products.Distinct()), hours = (int)hours, run = (int)run }), stop);

    /// <summary>Says that a point is not an old one again.</summary>
    public Task<bool> SayApart(Viewer viewer, Guid id, Guid other, CancellationToken stop) =>
        Write(viewer, id, "not an old deal point again", (deed, _) => deed.Run(AddApart, new { deal_point = id, other, author = viewer.Mission, said_on = Today }), stop);

    /// <summary>Shares a point with an agency.</summary>
    public Task<bool> Share(Viewer viewer, Guid id, AgencyId agency, CancellationToken stop) =>
        Write(viewer, id, "deal point shared", (deed, _) => deed.Run(AddShare, new { id, agency }), stop);

    private async Task<bool> Write(Viewer viewer, Guid id, string purpose, Func<Deed, byte[], Task> work, CancellationToken stop)
    {
        if (await Wrap(viewer, id, stop) is null) return false;
        return await Room.Do(Doing.Of(viewer, Act.Change, purpose, ReadDealPoints.Names(id)), async deed =>
        {
            if (await deed.One<byte[]>(ToWrite.WrittenBy(viewer, Subject.DealPoint), new { id }) is not { } wrap) return false;
            await deed.Run(Hold, new { id });
            await work(deed, DealPointSeal.KeyOf(deed.Keys, id, wrap));
            return true;
        }, stop);
    }

    private Task<byte[]?> Wrap(Viewer viewer, Guid id, CancellationToken stop) =>
        Room.Look(look => look.One<byte[]>(ToWrite.WrittenBy(viewer, Subject.DealPoint), new { id }), stop);

    private static Record RecordOf(Viewer viewer, Guid id, string territory) =>
        new(id.ToString("D"), viewer.Mission, viewer.Agency, territory, new HashSet<MissionId>(), new HashSet<AgencyId>());
}
