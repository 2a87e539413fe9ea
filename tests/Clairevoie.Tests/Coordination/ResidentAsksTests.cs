using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>What residents and partners write: masked before it is kept, refused when it is nothing, too long or about no figure.</summary>
public sealed class ResidentAsksTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void A_question_without_words_is_none(string? words) => Assert.Equal(["words-missing"], No(Question(words).Decide()));

    [Theory]
    [InlineData(1001)]
    [InlineData(2001)]
    [InlineData(1_000_000)]
    public void A_question_longer_than_a_page_is_refused(int length) => Assert.Equal(["words-too-long"], No(Question(new string('a', length)).Decide()));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("<script>")]
    [InlineData("a b")]
    [InlineData("../etc")]
    public void A_contest_names_a_figure_by_its_identifier(string? figure) =>
        Assert.Equal(["figure-unknown"], No(new ResidentAsks(ResidentWordKind.Contest, "ZON-1", figure, "C'est faux.").Decide()));

    [Fact]
    public void A_telephone_number_is_masked_before_anything_is_kept() =>
        Assert.DoesNotContain("06 12 34 56 78", Assert.IsType<Decision<ToldWords>.Yes>(Question("Rappelez-moi au 06 12 34 56 78").Decide()).Fact.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Quand revient la lumière ? Mon voisin dort mal.", "Quand revient la lumière ?", true)]
    [InlineData("Quand revient la lumière ?", "quand revient la lumière", true)]
    [InlineData("Quand revient la lumière ?", "Quand la lumière ?", true)]
    [InlineData("Quand revient la lumière ?", "La lumière revient quand ?", false)]
    [InlineData("Quand revient la lumière ?", "Quand revient la lumière du maire ?", false)]
    [InlineData("Non.", "Non non.", false)]
    public void Whoever_reads_words_over_takes_out_and_adds_nothing(string asked, string left, bool only) =>
        Assert.Equal(only, ResidentAsks.OnlyTakesOut(asked, left));

    [Fact]
    public void A_request_says_what_of_whom_and_by_a_day_to_come()
    {
        var today = new DateOnly(2026, 11, 22);
        Assert.Equal(["request-kind", "words-missing", "agency-missing", "due-missing"], No(new AskStreetRequest("9", "", "", "2026-11-21").Decide(today)));
        Assert.IsType<Decision<StreetRequestAsked>.Yes>(new AskStreetRequest("Light", "Éclairer le pont.", "VILLE", "2026-11-22").Decide(today));
    }

    [Fact]
    public void Whoever_refuses_a_request_says_why()
    {
        Assert.Equal(["words-missing"], No(new TellStreetRequest("Refused", "").Decide()));
        Assert.Equal(["move-unknown"], No(new TellStreetRequest("Gone", "x").Decide()));
        Assert.IsType<Decision<(StreetRequestMove, string)>.Yes>(new TellStreetRequest("Done", "").Decide());
    }

    private static ResidentAsks Question(string? words) => new(ResidentWordKind.Question, "ZON-1", "", words);

    private static IReadOnlyList<string> No<T>(Decision<T> decision) => [.. Assert.IsType<Decision<T>.No>(decision).Why.Select(why => why.Code)];
}
