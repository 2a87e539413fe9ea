using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Findings;

public sealed class FindingTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void What_says_nothing_is_no_sentence_no_caveat_no_refusal_and_no_finding(string? nothing)
    {
        var said = new Sentence("Oui.", "Yes.");

        Assert.ThrowsAny<ArgumentException>(() => new Sentence(nothing!, "Yes."));
        Assert.ThrowsAny<ArgumentException>(() => new Sentence("Oui.", nothing!));
        Assert.ThrowsAny<ArgumentException>(() => new Caveat(nothing!, said));
        Assert.ThrowsAny<ArgumentException>(() => new DataRefusedException(nothing!, said));
        Assert.ThrowsAny<ArgumentException>(() => new Finding<int, int>(nothing!, 1, null, 2, said, []));
    }

    [Fact]
    public void A_refusal_carries_its_code_and_its_words_in_both_languages()
    {
        var refused = DataRefusedException.Because("too-few", "Trop peu.", "Too few.");

        Assert.Equal(("too-few", "Trop peu.", "Too few.", "Too few."), (refused.Code, refused.Says.French, refused.Says.English, refused.Message));
        Assert.Equal("says", Assert.Throws<ArgumentNullException>(() => new DataRefusedException("too-few", null!)).ParamName);
    }

    [Fact]
    public void A_caveat_and_a_finding_carry_what_they_were_given()
    {
        var caveat = Caveat.Of("few", "Peu.", "Few.");
        var finding = new Finding<int, int>("scan", 1, new DaySpan(Monday, Monday), 2, new Sentence("Oui.", "Yes."), [caveat]) { Seed = 7 };

        Assert.Equal(("few", "Peu.", "Few."), (caveat.Code, caveat.Says.French, caveat.Says.English));
        Assert.Equal(("scan", 7UL), (finding.Method, finding.Seed));
    }

    [Fact]
    public void A_span_counts_both_its_ends_and_never_ends_before_it_begins()
    {
        Assert.Equal(1, new DaySpan(Monday, Monday).Days);
        Assert.Equal(31, new DaySpan(new(2026, 3, 1), new(2026, 3, 31)).Days);
        Assert.Equal(1, default(DaySpan).Days);
        var refused = Assert.Throws<DataRefusedException>(() => new DaySpan(Monday, Monday.AddDays(-1)));
        Assert.Equal("span-backwards", refused.Code);
        Assert.Contains("2026-03-01", refused.Says.French, StringComparison.Ordinal);
        Assert.Contains("ends on 2026-03-01, before it begins on 2026-03-02", refused.Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_is_one_thread_with_vectors_unless_it_says_otherwise()
    {
        using var stop = new CancellationTokenSource();
        var four = new Work(4, null, stop.Token).Parallel;

        Assert.Equal((1, true), (Work.Plain.Threads, Work.Plain.Vectors));
        Assert.Equal((4, stop.Token), (four.MaxDegreeOfParallelism, four.CancellationToken));
        Assert.Contains("1025", Assert.Throws<DataRefusedException>(() => new Work(1025)).Says.English, StringComparison.Ordinal);
    }
}
