using Clairevoie.Domain;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Rates;
using Choice = Clairevoie.Statistics.Ranking.Choice;

namespace Clairevoie.Coordination.Problems;

/// <summary>
/// Orders problems by the declared criteria and weights, then asks of every other weighting whether each problem would stay among the
/// first. The machine proposes; people decide.
/// </summary>
public static class RankProblems
{
    /// <summary>Weightings drawn: no share is off by more than one percent, nineteen times in twenty.</summary>
    private const int Draws = 10_000;

    // Of very many problems fewer weightings are drawn, so that a page does not wait; the order says how exact its shares are.
    private const int MostDrawn = 4_000_000, LeastDraws = 2_000;

    /// <summary>The order of these problems. Those of which nothing was told are not ranked.</summary>
    /// <param name="burdens">The burden of each, by its identifier.</param>
    /// <param name="top">How many first ones are asked about.</param>
    /// <param name="seed">The seed: the same gives the same shares.</param>
    public static (IReadOnlyList<RankedProblem> Ranked, double Error) Of(IReadOnlyDictionary<string, ProblemBurden> burdens, int top, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(burdens);
        var told = burdens.Where(one => one.Value.Voices > 0).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        var mostOutreach = burdens.Values.Select(burden => burden.Outreach?.Most ?? 0).DefaultIfEmpty(0).Max();
        var rows = told.Select(one => ProblemCriteria.Weights.Select(line => Value(one.Value, line.Criterion, mostOutreach)).ToArray()).ToList();
        var (shares, error) = Shares(told, rows, top, seed);
        var spans = ProblemCriteria.Weights.Select((_, column) => rows.Count == 0 ? default : new Interval(rows.Min(row => row[column].Low), rows.Max(row => row[column].High))).ToArray();
        return ([.. told.Select((one, at) => Ranked(one, Parts(rows[at], spans), shares[at])).OrderByDescending(one => one.Score).ThenBy(one => one.Problem, StringComparer.Ordinal)], error);
    }

    private static (IReadOnlyList<double> Shares, double Error) Shares(List<KeyValuePair<string, ProblemBurden>> told, List<Interval[]> rows, int top, ulong seed)
    {
        if (told.Count <= top)
            return ([.. told.Select(_ => 1.0)], 0);
        var table = new DecisionTable(
            [.. ProblemCriteria.Weights.Select(line => new Criterion(line.Criterion.ToString()))],
            [.. told.Select((one, at) => new Choice(one.Key, rows[at]))]);
        return FirstChoices.Of(table, top, new RankingOptions { Seed = seed, Draws = Math.Clamp(MostDrawn / told.Count, LeastDraws, Draws) });
    }

    private static RankedProblem Ranked(KeyValuePair<string, ProblemBurden> one, IReadOnlyList<RankPart> parts, double share) =>
        new(one.Key, parts.Sum(part => part.Points), share, one.Value, [.. parts.OrderByDescending(part => part.Points)]);

    private static List<RankPart> Parts(Interval[] row, Interval[] spans) =>
        [.. ProblemCriteria.Weights.Select((line, column) => new RankPart(line.Criterion, line.Weight * Worth(spans[column], row[column])))];

    // From the least to the most of the table, as the shares are drawn; what is not known counts as its middle.
    private static double Worth(Interval span, Interval own) =>
        span.High > span.Low ? (((own.Low + own.High) / 2) - span.Low) / (span.High - span.Low) : 0;

    private static Interval Value(ProblemBurden burden, ProblemCriterion criterion, int mostOutreach)
    {
        var (least, most) = ProblemCriteria.Read(burden, criterion, mostOutreach);
        return new(least, most);
    }
}
