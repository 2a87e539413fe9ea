using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Mail.Digest;
using Clairevoie.Hall.Accounts;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Today;

/// <summary>The letter of the week: a number and links, once a week for each post, and none to whoever stopped it.</summary>
public sealed partial class DigestTests(InhabitedTown town)
{
    private static readonly DateTimeOffset Tuesday = new(2031, 3, 11, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task It_is_sent_once_a_week_even_by_a_house_that_starts_again()
    {
        await Rounds().Go(Tuesday, TestContext.Current.CancellationToken);
        var first = Letters();
        await Rounds().Go(Tuesday.AddDays(1), TestContext.Current.CancellationToken);
        await Rounds().Go(Tuesday.AddDays(5), TestContext.Current.CancellationToken);

        Assert.NotEmpty(first);
        Assert.Equal(first.Count, Letters().Count);
        await Rounds().Go(Tuesday.AddDays(7), TestContext.Current.CancellationToken);
        Assert.True(Letters().Count > first.Count);
    }

    [Fact]
    public async Task Nothing_leaves_before_seven_on_monday_in_paris()
    {
        var before = Letters().Count;

        await Rounds().Go(new(2032, 6, 14, 4, 59, 0, TimeSpan.Zero), TestContext.Current.CancellationToken);
        Assert.Equal(before, Letters().Count);
        await Rounds().Go(new(2032, 6, 14, 5, 0, 0, TimeSpan.Zero), TestContext.Current.CancellationToken);
        Assert.True(Letters().Count > before);
    }

    [Fact]
    public async Task It_holds_a_number_and_links_and_no_content()
    {
        await Rounds().Go(Tuesday.AddYears(2), TestContext.Current.CancellationToken);
        var digests = Letters().Where(letter => letter.Contains("/mon-calendrier", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(digests);
        foreach (var body in digests.Select(letter => letter.ReplaceLineEndings("\n").Split("\n\n", 2)[1]))
            Assert.Matches(Shape(), body);
    }

    [Fact]
    public async Task A_post_that_stopped_it_receives_none()
    {
        var neighbour = await town.SignedIn(Role.Town);
        await neighbour.Post("/mon-calendrier?handler=stop");
        await Rounds().Go(Tuesday.AddYears(4), TestContext.Current.CancellationToken);
        var before = Letters().Count(IsForTown);
        await Rounds().Go(Tuesday.AddYears(4).AddDays(7), TestContext.Current.CancellationToken);
        Assert.Equal(before, Letters().Count(IsForTown));

        await neighbour.Post("/mon-calendrier?handler=begin");
        await Rounds().Go(Tuesday.AddYears(4).AddDays(14), TestContext.Current.CancellationToken);
        Assert.Equal(before + 1, Letters().Count(IsForTown));
    }

    private static bool IsForTown(string letter) => letter.Contains("Poste : ville", StringComparison.Ordinal);

    private DigestRounds Rounds() => new(town.Parts.GetRequiredService<Cellar>(), town.Parts.GetRequiredService<PostsAtTheTable>(), town.Parts.GetRequiredService<DigestChoice>(), town.Parts.GetRequiredService<DigestLetters>());

    private List<string> Letters() => Directory.Exists(Path.Combine(town.Var, "mail"))
        ? [.. Directory.GetFiles(Path.Combine(town.Var, "mail"), "*.eml").Select(File.ReadAllText).Where(letter => letter.Contains("/mon-calendrier", StringComparison.Ordinal))]
        : [];

    [GeneratedRegex(@"^Poste : [^\d]+\. Cette semaine, (?:une ligne attend|\d+ lignes attendent)\.\n\nL(?:a|es) lire : /aujourdhui\n\nNe plus recevoir cette lettre : /mon-calendrier\n$")]
    private static partial Regex Shape();
}
