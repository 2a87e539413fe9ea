using Clairevoie.Domain;
using Clairevoie.Intelligence.DealPoints;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// Two years of deal points in the fictional town, at the places where its reports of dealing happen: some closed, some re-formed, one
/// moved, and one that closed and whose selling seems to have begun again eighty metres away two weeks later, which nobody decided yet.
/// </summary>
public sealed class LoadDealPoints(KeepDealPoints keep, ReadDealPoints read)
{
    private const int AgainMetres = 80, AgainDays = 14;

    private static readonly string[] Reasons =
        ["Signalements concordants", "Constaté par la patrouille du secteur", "Vente observée plusieurs soirs de suite"];

    private IReadOnlyList<Address> doors = [];

    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        var viewer = TownViewers.Of(town, Role.Analyst, "CROSS");
        if ((await read.List(viewer, "the fictional town moves in", stop)).Count > 0) return;
        var hearths = Hearths.Of(town, new Chance(town.Seed).For("hearths")).Where(hearth => hearth.Kind == ReportKind.Dealing).ToList();
        var chance = new Chance(town.Seed).For("deal points");
        doors = town.Addresses;
        for (var i = 0; i < hearths.Count; i++)
            await One(viewer, hearths[i].At, last.AddDays(-700 + chance.Below(500)), i, chance, stop);
        await Again(viewer, hearths[^1].At, last, stop);
    }

    private async Task One(Viewer viewer, Coordinate at, DateOnly first, int rank, Chance chance, CancellationToken stop)
    {
        var id = await Open(viewer, Point(at, chance, new(DealPointFactKind.Seen, first, chance.Of(Reasons))), stop);
        DealPointFactKind[] then = (rank % 6) switch
        {
            0 => [DealPointFactKind.Confirmed, DealPointFactKind.ActedOn, DealPointFactKind.Closed],
            1 => [DealPointFactKind.Confirmed, DealPointFactKind.ActedOn, DealPointFactKind.Closed, DealPointFactKind.ReFormed],
            2 => [DealPointFactKind.Confirmed, DealPointFactKind.Gone],
            3 => [],
            _ => [DealPointFactKind.Confirmed, DealPointFactKind.ActedOn],
        };
        foreach (var (kind, turn) in then.Select((kind, turn) => (kind, turn)))
            await keep.Note(viewer, id, new(kind, first.AddDays((turn + 1) * (20 + chance.Below(20))), ReasonOf(kind)), stop);
    }

    private async Task Again(Viewer viewer, Coordinate at, DateOnly last, CancellationToken stop)
    {
        var closed = last.AddDays(-AgainDays - 3);
        var old = await Open(viewer, Point(at, null, new(DealPointFactKind.Confirmed, closed.AddDays(-90), Reasons[1])), stop);
        await keep.Note(viewer, old, new(DealPointFactKind.ActedOn, closed.AddDays(-2), ReasonOf(DealPointFactKind.ActedOn)), stop);
        await keep.Note(viewer, old, new(DealPointFactKind.Closed, closed, ReasonOf(DealPointFactKind.Closed)), stop);
        var beside = new Coordinate(at.X + AgainMetres, at.Y);
        await Open(viewer, Point(beside, null, new(DealPointFactKind.Seen, closed.AddDays(AgainDays), Reasons[0])), stop);
    }

    private async Task<Guid> Open(Viewer viewer, OpenDealPoint open, CancellationToken stop) => await keep.Open(viewer, open, null, stop) switch
    {
        Decision<Guid>.Yes(var id) => id,
        Decision<Guid>.No no => throw new InvalidOperationException($"A deal point of the fictional town was refused: {no.Why[0].Code}."),
        _ => throw new InvalidOperationException("A decision is yes or no."),
    };

    private OpenDealPoint Point(Coordinate at, Chance? chance, NoteDealPoint first) => new()
    {
        Kind = chance?.Happens(0.35) == true ? DealPointKind.BuildingHall : DealPointKind.Street,
        Where = FictionalTown.Degrees(at),
        Address = doors.MinBy(door => door.At.Distance(at)) is { } door ? $"{door.Number} {door.Street.Name}" : null,
        Products = chance?.Happens(0.4) == true ? [Product.Crack, Product.Cocaine] : [Product.Cannabis],
        Hours = SaleHours.Afternoon | SaleHours.Evening,
        Run = chance?.Happens(0.5) == true ? HowRun.Lookouts | HowRun.Stash : HowRun.Touting,
        First = first,
    };

    private static string ReasonOf(DealPointFactKind kind) => kind switch
    {
        DealPointFactKind.ActedOn => "Opération menée sur place",
        DealPointFactKind.Closed => "Plus de vente constatée depuis l’opération",
        DealPointFactKind.ReFormed => "La vente a repris au même endroit",
        DealPointFactKind.Gone => "Plus rien n’est signalé ni constaté",
        _ => "Confirmé par le service du secteur",
    };
}
