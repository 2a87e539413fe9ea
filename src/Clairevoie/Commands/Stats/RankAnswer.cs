using System.Globalization;
using System.Net;
using System.Text;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Ranking;

namespace Clairevoie.Commands.Stats;

/// <summary>How choices rank, in the shapes in which it can be written.</summary>
internal static class RankAnswer
{
    private const double Left = 200, Right = 730, Top = 62, Step = 34;

    public static StatsAnswer Of(DecisionTable table, Finding<RankingOptions, RankingResult> finding, TimeSpan took)
    {
        var ordered = finding.Result.Choices.OrderByDescending(choice => choice.Acceptability[0]).ThenBy(choice => choice.MeanRank).ToList();
        return new StatsAnswer(Json(table, finding, took), finding.Says, finding.Caveats)
        {
            Lines = [.. ordered.Select(choice => Line(table, choice))],
            Rows = () => [Header(table), .. finding.Result.Choices.Select(choice => Row(table, choice))],
            Picture = () => Picture(finding.Says.English, ordered),
        };
    }

    private static object Json(DecisionTable table, Finding<RankingOptions, RankingResult> finding, TimeSpan took) => new
    {
        choices = finding.Result.Choices.Select(choice => new
        {
            choice.Name,
            rank_acceptability = choice.Acceptability,
            central_weights = choice.CentralWeights is { } central ? table.Criteria.Index().ToDictionary(one => one.Item.Name, one => central[one.Index]) : null,
            choice.Confidence,
            choice.MeanRank,
        }),
        finding.Result.Error,
        finding.Options.Draws,
        finding.Seed,
        seconds = took.TotalSeconds,
    };

    private static string Line(DecisionTable table, RankedChoice choice)
    {
        var central = choice.CentralWeights is { } weights ? string.Join(", ", table.Criteria.Zip(weights, (one, weight) => string.Create(CultureInfo.InvariantCulture, $"{one.Name} {weight:0.00}"))) : "never first";
        return string.Create(CultureInfo.InvariantCulture, $"{choice.Name,-20} first {choice.Acceptability[0],6:P1}  mean rank {choice.MeanRank:0.00}  ({central})");
    }

    private static string[] Header(DecisionTable table) =>
        ["name", .. Enumerable.Range(1, table.Choices.Count).Select(rank => $"rank_{rank}"), "mean_rank", "confidence", .. table.Criteria.Select(one => $"central_{one.Name}")];

    private static string[] Row(DecisionTable table, RankedChoice choice) =>
        [choice.Name, .. choice.Acceptability.Select(Number), Number(choice.MeanRank), choice.Confidence is { } sure ? Number(sure) : "", .. table.Criteria.Select((_, at) => choice.CentralWeights is { } central ? Number(central[at]) : "")];

    /// <summary>One bar for each choice, cut into its ranks: dark is first, pale is last.</summary>
    private static string Picture(string title, List<RankedChoice> ordered)
    {
        var (drawn, last) = (new StringBuilder(), Math.Max(1, ordered.Count - 1));
        foreach (var (row, choice) in ordered.Index())
        {
            var (x, y) = (Left, Top + (row * Step));
            drawn.Append(CultureInfo.InvariantCulture, $"<text x=\"{Short(Left - 10)}\" y=\"{Short(y + 17)}\" text-anchor=\"end\">{WebUtility.HtmlEncode(choice.Name)}</text>");
            foreach (var (rank, share) in choice.Acceptability.Index())
            {
                var (wide, dark) = (share * (Right - Left), 0.15 + (0.8 * (1 - (rank / (double)last))));
                drawn.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Short(x)}\" y=\"{Short(y)}\" width=\"{Short(wide)}\" height=\"24\" fill=\"#0b5394\" fill-opacity=\"{Short(dark)}\" stroke=\"#ffffff\"/>");
                if (wide > 34)
                    drawn.Append(CultureInfo.InvariantCulture, $"<text x=\"{Short(x + (wide / 2))}\" y=\"{Short(y + 17)}\" text-anchor=\"middle\" fill=\"{(dark > 0.5 ? "#ffffff" : "#1a1a1a")}\" font-size=\"11\">{100 * share:0} %</text>");
                x += wide;
            }

            drawn.Append('\n');
        }

        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {Short(Top + (Step * ordered.Count) + 34)}" role="img" font-family="sans-serif" font-size="13" fill="#1a1a1a">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="20" y="28" font-size="15">{WebUtility.HtmlEncode(title)}</text>
            {drawn}<text x="{Short(Left)}" y="{Short(Top + (Step * ordered.Count) + 18)}">Each bar: the share of weightings for which a choice is first (dark), second… last (pale).</text>
            </svg>
            """;
    }

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Short(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);
}
