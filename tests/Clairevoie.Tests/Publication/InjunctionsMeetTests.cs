using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Publication;

/// <summary>Injunctions ordered, which justice counts, and injunctions started, which care counts, meet in the bilan alone: two counts and a verdict.</summary>
public sealed class InjunctionsMeetTests
{
    private static readonly IndicatorRegister Register = IndicatorRegister.Read(PublishedFolder.Path);

    [Fact]
    public void Each_comes_from_its_own_room_and_no_count_of_both_is_asked_for()
    {
        Assert.StartsWith("justice-counts", Current("injunctions").Reading!.Valve, StringComparison.Ordinal);
        Assert.StartsWith("care-counts", Current("injunctions-started").Reading!.Valve, StringComparison.Ordinal);
        Assert.DoesNotContain(Register.All.SelectMany(one => one.Versions), version => version.Of is var (part, whole) && part.StartsWith("injunctions", StringComparison.Ordinal) && whole.StartsWith("injunctions", StringComparison.Ordinal));
    }

    [Fact]
    public void They_stand_in_their_own_strands_and_the_verdict_between_them_is_no_plain_yes()
    {
        Claim[] claims = [Value("injunctions", 362), Value("injunctions-started", 174)];

        var bilan = Bilan.Of(2025, claims, Strands.Read(PublishedFolder.Path), new CompareClaims(RegisterFiles.Read(PublishedFolder.Path), TimeProvider.System));

        Assert.Equal(362, Assert.Single(bilan.FiguresOf(Strand.Justice)).Figure.Value);
        Assert.Equal(174, Assert.Single(bilan.FiguresOf(Strand.Care)).Figure.Value);
        Assert.NotEqual(Verdict.Ok, Assert.Single(bilan.Doubts).Comparison.Verdict);
    }

    private static IndicatorVersion Current(string id) => Register.Find(id)!.Current;

    private static Claim Value(string id, decimal count) => new IndicatorValue(Register.Find(id)!, "COM-00056", 2025) { Value = count }.Claim("1")!;
}
