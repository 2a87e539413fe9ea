using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>The claims that the house publishes: all readable, all sourced, and the seeds word for word.</summary>
public sealed class PublishedClaimsTests
{
    private static readonly Dictionary<string, IReadOnlyList<Claim>> Files = PublishedFolder.ClaimFiles().ToDictionary(
        file => Path.GetFileNameWithoutExtension(file),
        file => ClaimsFile.Read(file, Given.Registers.Places) is { Faults: [] } read
            ? read.Claims
            : throw new InvalidDataException(string.Join('\n', ClaimsFile.Read(file, Given.Registers.Places).Faults)));

    [Fact]
    public void The_seeds_give_forty_nine_claims_and_two_more_files_the_published_rows()
    {
        Assert.Equal(Enumerable.Range(1, 49).Select(number => $"S{number:00}"), Files["seeds"].Select(claim => claim.Id));
        Assert.Equal(Enumerable.Range(1, 48).Select(number => $"P{number:00}"), Rows(Files["paris"]));
        Assert.Equal(Enumerable.Range(1, 34).Select(number => $"N{number:00}"), Rows(Files["national"]));
    }

    [Fact]
    public void Every_quote_of_a_seed_stands_in_its_document()
    {
        var shared = Environment.GetEnvironmentVariable("CLAIREVOIE_SHARED") ?? Beside("shared");
        Assert.SkipUnless(shared is not null && Directory.Exists(Path.Combine(shared, "seeds")), "The seed documents are not beside the repository.");

        Assert.All(Files["seeds"], claim => Assert.Contains(
            claim.Origin.Quote, File.ReadAllText(Path.Combine(shared!, "seeds", claim.Origin.Document)), StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_text_does_not_say_stays_empty()
    {
        var seeds = Files["seeds"].ToDictionary(claim => claim.Id);

        Assert.Equal(["S24", "S25", "S36"], seeds.Values.Where(claim => claim.Figure.IsMissing).Select(claim => claim.Id));
        Assert.Equal(["S05", "S25", "S32"], seeds.Values.Where(claim => claim.Period.Basis == Basis.NotStated).Select(claim => claim.Id));
        Assert.Equal(["S09", "S10", "S11", "S12", "S13", "S29"], seeds.Values.Where(claim => claim.Territory.Basis == Basis.NotStated).Select(claim => claim.Id));
    }

    [Fact]
    public void Two_definitions_of_one_number_stay_two() =>
        Assert.Equal(Verdict.Flag, Compare("S02", "S03").Verdict);

    [Fact]
    public void One_figure_in_a_heading_and_in_the_text_is_one_figure() =>
        Assert.Equal(Verdict.Ok, Compare("S09", "S10").Verdict);

    [Theory]
    [InlineData("S20", "S21", Verdict.Flag)]
    [InlineData("S09", "S14", Verdict.Flag)]
    [InlineData("S34", "P22b", Verdict.Flag)]
    [InlineData("P29a", "P29b", Verdict.Reject)]
    [InlineData("P30", "S09", Verdict.Flag)]
    [InlineData("N01", "N05a", Verdict.Flag)]
    [InlineData("N01", "N02", Verdict.Flag)]
    [InlineData("N05c", "N06d", Verdict.Flag)]
    [InlineData("S43", "C03a", Verdict.Flag)]
    [InlineData("C01b", "C02", Verdict.Flag)]
    [InlineData("P04c", "P05a", Verdict.Flag)]
    [InlineData("P02", "P04a", Verdict.Flag)]
    [InlineData("C04", "N30c", Verdict.Flag)]
    [InlineData("P21a", "P21f", Verdict.Flag)]
    [InlineData("P15c", "P16", Verdict.Flag)]
    [InlineData("N25a", "N25b", Verdict.Flag)]
    [InlineData("N06c", "N06b", Verdict.Flag)]
    [InlineData("N22a", "N24c", Verdict.Reject)]
    [InlineData("P34a", "P34b", Verdict.Ok)]
    [InlineData("P37a", "P37b", Verdict.Ok)]
    [InlineData("N10a", "N10b", Verdict.Ok)]
    public void The_published_figures_get_the_verdicts_that_their_traps_call_for(string a, string b, Verdict verdict) =>
        Assert.Equal(verdict, Compare(a, b).Verdict);

    [Fact]
    public void The_order_of_two_figures_changes_no_verdict_and_only_a_yes_computes()
    {
        var all = Files.Values.SelectMany(claims => claims).ToList();
        foreach (var (a, b) in all.SelectMany(a => all.Select(b => (a, b))))
        {
            var (there, back) = (Comparability.Compare(a, b, Given.Registers), Comparability.Compare(b, a, Given.Registers));
            Assert.Equal((a.Id, b.Id, there.Verdict), (a.Id, b.Id, back.Verdict));
            Assert.True(there.Change is null || there.Verdict == Verdict.Ok);
        }
    }

    [Fact]
    public void Every_figure_may_stand_beside_itself_but_the_one_whose_label_contradicts_its_period() =>
        Assert.Equal(["P29b"], Files.Values.SelectMany(claims => claims)
            .Where(claim => Comparability.Compare(claim, claim, Given.Registers).Verdict == Verdict.Reject)
            .Select(claim => claim.Id));

    private static Comparison Compare(string a, string b) => Comparability.Compare(Find(a), Find(b), Given.Registers);

    private static Claim Find(string id) => Files.Values.SelectMany(claims => claims).Single(claim => claim.Id == id);

    private static IEnumerable<string> Rows(IEnumerable<Claim> claims) => claims.Select(claim => claim.Id[..3]).Distinct();

    private static string? Beside(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Clairevoie.slnx")))
            {
                return folder.Parent is { } around ? Path.Combine(around.FullName, name) : null;
            }
        }

        return null;
    }
}
