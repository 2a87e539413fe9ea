using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Networks;

/// <summary>Selling on line: the channels by platform, pattern and hours, and the sectors to which they deliver.</summary>
[Shows(Subject.Network)]
public sealed class ChannelsModel(ReadNetworks read) : PageModel
{
    /// <summary>The channels that the viewer sees, by platform.</summary>
    public IReadOnlyList<NodeKept> Channels { get; private set; } = [];

    /// <summary>What each channel takes orders for.</summary>
    public ILookup<Guid, NodeKept> TakesOrdersFor { get; private set; } = Array.Empty<NodeKept>().ToLookup(node => node.Id);

    /// <summary>The platforms that hold a channel.</summary>
    public IReadOnlyList<Platform> Platforms => [.. Channels.Select(node => node.Channel!.Platform).Distinct().Order()];

    /// <summary>The sectors to which any delivers, those with most channels first.</summary>
    public IReadOnlyList<(string Sector, int Channels)> Sectors =>
        [.. Channels.SelectMany(node => node.Channel!.Sectors).CountBy(sector => sector).OrderByDescending(sector => sector.Value).ThenBy(sector => sector.Key, StringComparer.Ordinal).Select(sector => (sector.Key, sector.Value))];

    public async Task OnGet(CancellationToken stop)
    {
        var all = await read.All(HttpContext.Viewer()!, "channels listed", stop);
        var nodes = all.Nodes.ToDictionary(node => node.Id);
        Channels = [.. all.Nodes.Where(node => node.Channel is not null).OrderBy(node => node.Channel!.Platform).ThenBy(node => node.Name, StringComparer.Ordinal)];
        TakesOrdersFor = all.Ties.Where(tie => tie.Kind == TieKind.TakesOrders).Select(tie => (tie.One, tie.Other)).Distinct().ToLookup(tie => tie.One, tie => nodes[tie.Other]);
    }

    /// <summary>How many channels of a platform deliver to a sector.</summary>
    public int Count(string sector, Platform platform) => Channels.Count(node => node.Channel!.Platform == platform && node.Channel.Sectors.Contains(sector));
}
