using System.Globalization;
using System.Net;
using System.Text;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;

namespace Clairevoie.Commands.Stats;

/// <summary>
/// A network as SVG: uncertain links are thin and dashed, nodes are as large as the share of ways through them, groups have
/// colours and numbers, and what parts the network when it goes has a second ring.
/// </summary>
internal static class NetworkPicture
{
    private const double Side = 760, Edge = 40;
    private const int Named = 12;

    private static readonly string[] Colours = ["#0b5394", "#b45309", "#2f6f4f", "#7a3e9d", "#a11d33", "#4a5568", "#00707a", "#8a6d00"];

    public static string Of(Network network, Finding<NetworkOptions, NetworkResult> finding)
    {
        var places = NetworkLayout.Of(network);
        var drawn = new StringBuilder();
        foreach (var link in network.Links)
            drawn.Append(CultureInfo.InvariantCulture, $"<line x1=\"{At(places[link.From].X)}\" y1=\"{At(places[link.From].Y)}\" x2=\"{At(places[link.To].X)}\" y2=\"{At(places[link.To].Y)}\" stroke=\"#767676\" stroke-width=\"{Short(0.5 + link.Probability)}\"{(link.Probability < 1 ? " stroke-dasharray=\"4 3\"" : "")}/>\n");
        var most = Math.Max(1e-9, finding.Result.Nodes.Max(node => node.Betweenness.Value));
        foreach (var node in finding.Result.Nodes) drawn.Append(Dot(network, node, places[node.Node], most));
        foreach (var node in finding.Result.Nodes.OrderByDescending(node => node.Betweenness.Value).Take(Named)) drawn.Append(Name(network, node, places[node.Node], most));
        var total = Side + (2 * Edge);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Short(total)} {Short(total + 60)}" role="img" font-family="sans-serif" font-size="13">
            <title>{WebUtility.HtmlEncode(finding.Says.English)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            {drawn}<text x="{Short(Edge)}" y="{Short(total + 15)}">Size: share of shortest ways through a node. Number and colour: its group. Ring: something falls apart if it goes.</text>
            <text x="{Short(Edge)}" y="{Short(total + 37)}">{(network.Certain ? "Every link is certain." : string.Create(CultureInfo.InvariantCulture, $"Dashed links are uncertain; means over {finding.Result.Draws} possible networks, seed {finding.Seed}."))}</text>
            </svg>
            """;
    }

    private static string Dot(Network network, NodeInNetwork node, (double X, double Y) at, double most)
    {
        var (x, y, size) = (At(at.X), At(at.Y), Size(node, most));
        var colour = Colours[node.Community % Colours.Length];
        var ring = node.Breaks >= 0.5 ? $"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Short(size + 4)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"/>" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{ring}<circle cx=\"{x}\" cy=\"{y}\" r=\"{Short(size)}\" fill=\"{colour}\" stroke=\"#ffffff\"><title>{WebUtility.HtmlEncode(network.NameOf(node.Node))}: {node.Betweenness.Value:P1}, group {node.Community + 1}</title></circle><text x=\"{x}\" y=\"{Short(Place(at.Y) + 4)}\" fill=\"#ffffff\" text-anchor=\"middle\" font-size=\"10\">{node.Community + 1}</text>\n");
    }

    // A name stands right of its node, and left of one that stands far right.
    private static string Name(Network network, NodeInNetwork node, (double X, double Y) at, double most)
    {
        var left = at.X > 0.8;
        var x = Place(at.X) + ((left ? -1 : 1) * (Size(node, most) + 6));
        return $"<text x=\"{Short(x)}\" y=\"{Short(Place(at.Y) - 6)}\"{(left ? " text-anchor=\"end\"" : "")} paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"3\">{WebUtility.HtmlEncode(network.NameOf(node.Node))}</text>\n";
    }

    private static double Size(NodeInNetwork node, double most) => 7 + (13 * Math.Sqrt(node.Betweenness.Value / most));

    private static string At(double share) => Short(Place(share));

    private static double Place(double share) => Edge + (share * Side);

    private static string Short(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
