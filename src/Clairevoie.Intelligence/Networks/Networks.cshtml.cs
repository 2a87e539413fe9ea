using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Networks;

/// <summary>The networks that the table grants, drawn, measured and listed, for the days and gradings that the address asks for.</summary>
[Shows(Subject.Network)]
public sealed class NetworksModel(ReadNetworks read, IStringLocalizer<NetworkTexts> words) : PageModel
{
    /// <summary>Which ties are looked at.</summary>
    public NetworkFilter Filter { get; private set; } = NetworkFilter.Everything;

    /// <summary>What is seen of them.</summary>
    public NetworkKept Kept { get; private set; } = new([], []);

    /// <summary>What it says when measured; nothing without nodes.</summary>
    public NetworkMeasured? Measured { get; private set; }

    /// <summary>The node that is chosen: marked in the drawing, on the map and in the tables.</summary>
    public Guid? Chosen => Guid.TryParse(Request.Query["choisi"], out var chosen) && Names.ContainsKey(chosen) ? chosen : null;

    /// <summary>The map beside the drawing: the deal points and the networks of the drawing, and no others.</summary>
    public SideMap Map
    {
        get
        {
            var nodes = Kept.Nodes.Select(node => node.Id.ToString("D"));
            var links = Kept.Links.SelectMany(link => new[] { $"{link.One:D}-{link.Other:D}", $"{link.Other:D}-{link.One:D}" });
            return new(["points-de-deal", "reseaux"], nodes.Concat(links).ToHashSet().Contains) { Chosen = Chosen?.ToString("D") };
        }
    }

    /// <summary>The address of this page with a node chosen.</summary>
    public string Choosing(Guid node)
    {
        var rest = Request.Query.Where(one => one.Key is "du" or "au" or "source" or "cotation").Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value.ToString())}&");
        return $"?{string.Concat(rest)}choisi={node:D}#dessin";
    }

    /// <summary>What a node is called.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Whether the viewer may write nodes down.</summary>
    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.Network);

    public async Task OnGet(CancellationToken stop)
    {
        Filter = NetworkFilter.Of(Request.Query);
        Kept = (await read.All(HttpContext.Viewer()!, "networks drawn and listed", stop)).Within(Filter);
        Names = Kept.Nodes.ToDictionary(node => node.Id, words.NameOf);
        Measured = NetworkMeasured.Of(Kept, node => Names[node.Id], stop);
    }
}
