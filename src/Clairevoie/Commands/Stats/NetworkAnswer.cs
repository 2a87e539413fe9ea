using System.Globalization;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;

namespace Clairevoie.Commands.Stats;

/// <summary>What was found in a network, in the shapes in which it can be written.</summary>
internal static class NetworkAnswer
{
    private const int Told = 10;

    public static StatsAnswer Of(Network network, Finding<NetworkOptions, NetworkResult> finding, TimeSpan took)
    {
        var first = finding.Result.Nodes.OrderByDescending(node => node.Betweenness.Value).ThenBy(node => node.Node).Take(Told).ToList();
        return new StatsAnswer(Json(network, finding, took), finding.Says, finding.Caveats)
        {
            Lines = [.. first.Select(node => Line(network, node)), .. first.Where(node => node.Breaks > 0).Take(3).Select(node => NetworkSentences.IfGone(network, finding.Result, node.Node).English)],
            Rows = () => [Header, .. finding.Result.Nodes.Select(node => Row(network, node))],
            Picture = () => NetworkPicture.Of(network, finding),
        };
    }

    private static readonly string[] Header =
    [
        "node", "degree", "betweenness", "betweenness_low", "betweenness_high", "closeness", "closeness_low", "closeness_high",
        "community", "stays", "breaks", "cut_off", "cut_off_low", "cut_off_high", "leads",
    ];

    private static object Json(Network network, Finding<NetworkOptions, NetworkResult> finding, TimeSpan took) => new
    {
        nodes = finding.Result.Nodes.Select(node => new
        {
            name = network.NameOf(node.Node),
            node.Degree,
            node.Betweenness,
            node.Closeness,
            node.Community,
            node.Stays,
            node.Breaks,
            node.CutOff,
            node.PairsParted,
            node.Leads,
        }),
        communities = new { finding.Result.Communities.Count, finding.Result.Communities.Modularity, finding.Result.Communities.Agreement },
        finding.Result.Pieces,
        finding.Result.LargestPiece,
        finding.Result.Draws,
        links = network.Links.Count,
        finding.Seed,
        seconds = took.TotalSeconds,
    };

    private static string[] Row(Network network, NodeInNetwork node) =>
    [
        network.NameOf(node.Node), Number(node.Degree.Value),
        Number(node.Betweenness.Value), Number(node.Betweenness.Low), Number(node.Betweenness.High),
        Number(node.Closeness.Value), Number(node.Closeness.Low), Number(node.Closeness.High),
        Number(node.Community), Number(node.Stays), Number(node.Breaks),
        Number(node.CutOff.Value), Number(node.CutOff.Low), Number(node.CutOff.High), Number(node.Leads),
    ];

    private static string Line(Network network, NodeInNetwork node) => string.Create(CultureInfo.InvariantCulture,
        $"{network.NameOf(node.Node),-24} betweenness {node.Betweenness.Value:0.000} [{node.Betweenness.Low:0.000}, {node.Betweenness.High:0.000}]  links {node.Degree.Value:0.#}  group {node.Community + 1} (stays {node.Stays:0.00})");

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
