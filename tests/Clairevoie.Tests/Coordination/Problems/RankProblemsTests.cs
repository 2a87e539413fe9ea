using Clairevoie.Coordination.Problems;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Coordination.Problems;

/// <summary>The order of the worst problems follows from declared criteria; a campaign of copies hardly weighs, and every share can be found again.</summary>
public sealed class RankProblemsTests
{
    private static readonly DateOnly From = new(2026, 8, 23);

    [Fact]
    public void The_declared_weights_sum_to_one_hundred_and_name_every_criterion_once()
    {
        Assert.Equal(100, ProblemCriteria.Weights.Sum(line => line.Weight));
        Assert.Equal(Enum.GetValues<ProblemCriterion>().Order(), ProblemCriteria.Weights.Select(line => line.Criterion).Order());
    }

    [Fact]
    public void Minors_are_no_criterion() => Assert.DoesNotContain(typeof(ProblemBurden).GetProperties(), part => part.Name.Contains("Minor", StringComparison.Ordinal));

    [Fact]
    public void Of_what_nobody_told_no_rank_is_made()
    {
        var burdens = Some();
        burdens["silent"] = new(0, 9, 0, 0) { Schools = 5 };

        Assert.DoesNotContain(RankProblems.Of(burdens, 2, 1).Ranked, one => one.Problem == "silent");
    }

    [Fact]
    public void What_is_worst_by_every_criterion_comes_first_and_stays_there_for_every_weighting()
    {
        var burdens = Some();
        burdens["worst"] = new(60, 5, 2, 13) { Harm = 20, Schools = 3, Outreach = new("S", "2026-T4", 30, 30) };

        var (ranked, _) = RankProblems.Of(burdens, 2, 1);

        Assert.Equal(("worst", 1.0), (ranked[0].Problem, ranked[0].StaysOnTop));
        Assert.Equal(100, ranked[0].Score, 9);
    }

    [Fact]
    public void Shares_sum_to_the_places_on_top_and_the_same_seed_gives_the_same()
    {
        var (first, again) = (RankProblems.Of(Some(), 2, 7), RankProblems.Of(Some(), 2, 7));

        Assert.Equal(first.Ranked.Select(one => (one.Problem, one.StaysOnTop)), again.Ranked.Select(one => (one.Problem, one.StaysOnTop)));
        Assert.Equal(2, first.Ranked.Sum(one => one.StaysOnTop), 3);
    }

    [Fact]
    public void Each_score_is_the_sum_of_its_parts_the_greatest_first() => Assert.All(RankProblems.Of(Some(), 2, 7).Ranked, one =>
    {
        Assert.Equal(one.Score, one.Parts.Sum(part => part.Points), 9);
        Assert.Equal(one.Parts.OrderByDescending(part => part.Points), one.Parts);
    });

    [Fact]
    public void Five_hundred_copies_weigh_as_three_neighbours_and_raise_no_place_above_a_street_that_speaks()
    {
        var flood = Burdens.Of([.. Enumerable.Range(0, 500).Select(turn => Heard(turn, "toujours le même bruit devant la porte du numéro douze", day: turn % 3))], From);
        var street = Burdens.Of([.. Enumerable.Range(0, 12).Select(turn => Heard(turn + 900, Telling(turn), day: turn * 7))], From);

        Assert.Equal((500, Copies.MostVoices, 1), (flood.Reports, flood.Voices, flood.Floods));
        Assert.Equal((12, 12, 12), (street.Reports, street.Voices, street.Weeks));
        Assert.Equal(["street", "flood"], RankProblems.Of(new Dictionary<string, ProblemBurden> { ["flood"] = flood, ["street"] = street }, 1, 1).Ranked.Select(one => one.Problem));
    }

    [Fact]
    public void Weeks_before_the_last_ones_count_as_before_and_in_nothing_else()
    {
        var burden = Burdens.Of([Heard(1, Telling(1), day: -3), Heard(2, Telling(2), day: 0)], From);

        Assert.Equal((1, 1, 1, 1), (burden.Voices, burden.Before, burden.Weeks, burden.Reports));
        Assert.Equal(0, burden.Trend);
    }

    [Fact]
    public void A_sector_that_did_not_speak_is_unknown_and_not_without_harm()
    {
        Assert.Equal((0, 30), ProblemCriteria.Read(new(1, 1, 1, 1), ProblemCriterion.HarmOutreach, 30));
        Assert.Equal((0, 0), ProblemCriteria.Read(new(1, 1, 1, 1) { Outreach = new("S", "2026-T4", 0, 0) }, ProblemCriterion.HarmOutreach, 30));
    }

    private static Dictionary<string, ProblemBurden> Some() => new()
    {
        ["hall"] = new(14, 10, 2, 9) { Harm = 2 }, ["quay"] = new(30, 31, 1, 12) { Schools = 1 }, ["school"] = new(6, 1, 1, 4) { Harm = 5, Schools = 2 },
        ["park"] = new(3, 8, 1, 3) { Outreach = new("S", "2026-T4", 1, 10) },
    };

    private static string Telling(int turn) => string.Join(' ', Enumerable.Range(0, 8).Select(word => $"mot{turn}x{word}"));

    private static HeardReport Heard(int turn, string words, int day)
    {
        var told = new ReportTold(ReportKind.Nuisance, [Sign.Noise], new GeoPoint(2.3, 48.8), null, "COM-1", new(From, false), HowOften.Once, new ToldWords(words, [], []));
        return new(new(new Guid(turn, 0, 0, new byte[8]), ReportTraits.Of(told, 651_000, 6_862_000, 5), new(From.AddDays(day), false)), false, 0);
    }
}
