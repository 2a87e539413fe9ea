using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence;

/// <summary>What a body may read and what it may apply are two lists: every pair of lists is tried with every code, and neither list ever stands in for the other.</summary>
public sealed class MarkingsTests
{
    private static readonly HandlingCode[] Codes = Enum.GetValues<HandlingCode>();

    private static readonly IReadOnlyList<IReadOnlySet<HandlingCode>> Lists =
        [.. Enumerable.Range(0, 1 << Codes.Length).Select(bits => Codes.Where((_, place) => (bits & (1 << place)) != 0).ToHashSet())];

    [Fact]
    public void A_code_is_given_by_whoever_may_apply_it_and_loosened_by_its_originator_whatever_they_read()
    {
        var tried = 0;
        foreach (var (reads, applies) in from reads in Lists from applies in Lists select (reads, applies))
            foreach (var (was, to, originator) in from was in Codes from to in Codes from originator in (bool[])[true, false] select (was, to, originator))
            {
                var grading = new Grading(SourceGrade.B, InformationGrade.BorneOut, was);
                List<string> why = [];
                if (to < was && !originator) why.Add("downgrade-originator");
                if (to != was && !applies.Contains(to)) why.Add("marking-not-yours");

                Assert.Equal(why, Why(new GradeItem(grading with { Handling = to }).Decide(grading, anonymous: false, originator, new(reads, applies))));
                tried++;
            }

        Assert.Equal(16 * 16 * 4 * 4 * 2, tried);
    }

    [Fact]
    public void An_item_is_shown_to_a_body_that_may_read_its_code_whatever_it_applies_and_from_h2_on_by_its_originator()
    {
        foreach (var (kind, reads, code, originator) in from kind in Enum.GetValues<BodyKind>() from reads in Lists from code in Codes from originator in (bool[])[true, false] select (kind, reads, code, originator))
        {
            List<string> why = [];
            if (kind == BodyKind.Partner) why.Add("share-partner");
            else if (kind != BodyKind.Cell && !reads.Contains(code)) why.Add("share-not-cleared"); // a cell is its members, and each is asked
            if (code >= HandlingCode.H2 && !originator) why.Add("share-originator");

            Assert.Equal(why, Why(new ShareItem(kind, reads).Decide(new(SourceGrade.B, InformationGrade.BorneOut, code), originator)));
        }
    }

    [Fact]
    public void What_an_agent_writes_down_bears_a_code_that_their_body_may_apply()
    {
        foreach (var (applies, code) in from applies in Lists from code in Codes select (applies, code))
            Assert.Equal(applies.Contains(code) ? [] : ["marking-not-yours"],
                Why(new GradeItem(new(SourceGrade.B, InformationGrade.BorneOut, code)).Decide(null, anonymous: false, originator: true, new(Codes.ToHashSet(), applies))));
    }

    private static IEnumerable<string> Why<T>(Decision<T> decision) => decision is Decision<T>.No no ? no.Why.Select(why => why.Code) : [];
}
