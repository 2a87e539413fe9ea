using Clairevoie.Domain;
using Clairevoie.Intelligence.Networks;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// Distribution networks of the fictional town, as analysts would have pieced them together over a year: four networks, each with
/// its stash and some with a kitchen, two routes, eight channels, and the deal points that they seem to run. Most ties are told by
/// sources that nobody can judge, a few were seen by a service.
/// </summary>
public sealed class LoadNetworks(KeepNetworks keep, ReadNetworks read)
{
    private const int Networks = 4, PointsEach = 4;

    private static readonly string[] Heard =
        ["Signalements concordants", "Recoupé par une saisie", "Vu par la patrouille du secteur", "Dit par une source jugée fiable", "Déduit des horaires et des livraisons"];

    private static readonly SourceGrade[] Sources = [SourceGrade.X, SourceGrade.X, SourceGrade.X, SourceGrade.C, SourceGrade.B, SourceGrade.B, SourceGrade.A];

    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        var viewer = TownViewers.Of(town, Role.Analyst, "CROSS");
        var known = await read.All(viewer, "the fictional town moves in", stop);
        if (known.Nodes.Any(node => node.Kind != NodeKind.DealPoint)) return;
        var writing = new Writing(keep, viewer, new Chance(town.Seed).For("networks"), town, last, stop);
        Guid[] routes = [await writing.Open(NodeKind.SupplyRoute), await writing.Open(NodeKind.SupplyRoute)];
        var points = known.Nodes.OrderBy(node => node.Territory, StringComparer.Ordinal).ThenBy(node => node.WrittenOn).Select(node => node.Id).ToList();
        Guid? before = null;
        for (var i = 0; i < Networks; i++)
            before = await One(writing, routes[i / 2], [.. points.Skip(i * PointsEach).Take(PointsEach)], before);
    }

    private static async Task<Guid> One(Writing writing, Guid route, IReadOnlyList<Guid> points, Guid? neighbour)
    {
        var network = await writing.Open(NodeKind.Network);
        var stash = await writing.Open(NodeKind.Stash);
        await writing.Tie(route, stash, TieKind.Supplies);
        await writing.Tie(network, stash, TieKind.Runs);
        if (writing.Chance.Happens(0.6))
        {
            var kitchen = await writing.Open(NodeKind.Kitchen);
            await writing.Tie(stash, kitchen, TieKind.Supplies);
            await writing.Tie(network, kitchen, TieKind.Runs);
        }

        foreach (var point in points) await writing.Tie(network, point, TieKind.Runs);
        for (var i = 0; i < 2; i++)
        {
            var channel = await writing.Open(NodeKind.OnlineChannel);
            await writing.Tie(channel, network, TieKind.TakesOrders);
        }

        if (neighbour is { } other && writing.Chance.Happens(0.7)) await writing.Tie(network, other, TieKind.SharesMeans);
        return network;
    }

    private sealed record Writing(KeepNetworks Keep, Viewer Viewer, Chance Chance, FictionalTown Town, DateOnly Last, CancellationToken Stop)
    {
        public async Task<Guid> Open(NodeKind kind) =>
            Yes(await Keep.Open(Viewer, new(kind, Chance.Of(Town.Arrondissements).Code, "") { Channel = kind == NodeKind.OnlineChannel ? Channel() : null }, Stop));

        public async Task Tie(Guid one, Guid other, TieKind kind)
        {
            var tellings = 1 + Chance.Below(3);
            for (var i = 0; i < tellings; i++)
            {
                var source = Chance.Of(Sources);
                var information = source == SourceGrade.X ? (InformationGrade)Chance.Below(2) : (InformationGrade)Chance.Below(4);
                Yes(await Keep.Tie(Viewer, new(one, other, kind, Last.AddDays(-Chance.Below(360)), Chance.Of(Heard)) { Source = source, Information = information }, Stop)
                    ?? throw new InvalidOperationException("A node of the fictional town is not there to be tied."));
            }
        }

        private OnlineChannel Channel()
        {
            var sectors = Enumerable.Range(0, 1 + Chance.Below(4)).Select(_ => Chance.Of(Town.Arrondissements).Code).Distinct().Order(StringComparer.Ordinal);
            var hours = Chance.Of([SaleHours.Evening, SaleHours.Evening | SaleHours.Night, SaleHours.Afternoon | SaleHours.Evening, SaleHours.Night | SaleHours.Weekend]);
            var pattern = Chance.Of([SalePattern.Menu | SalePattern.HomeDelivery, SalePattern.OrderThenMeet, SalePattern.Menu | SalePattern.Post, SalePattern.Relay]);
            return new(Chance.Of([Platform.Telegram, Platform.Telegram, Platform.Snapchat, Platform.WhatsApp, Platform.Signal, Platform.PictureNetwork]), pattern, hours, [.. sectors]);
        }

        private static Guid Yes(Decision<Guid> kept) => kept switch
        {
            Decision<Guid>.Yes(var id) => id,
            Decision<Guid>.No no => throw new InvalidOperationException($"A network of the fictional town was refused: {no.Why[0].Code}."),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }
}
