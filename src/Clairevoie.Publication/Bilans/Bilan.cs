using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Lookup;

namespace Clairevoie.Publication.Bilans;

/// <summary>The figures of one year by strand, and what stands between those that a reader would put together.</summary>
public sealed class Bilan
{
    /// <summary>What is said of a year is said in the half-year after it, often without a date of its own.</summary>
    private const int MonthsToTell = 6;

    private const int MostReasons = 2;

    private static readonly HashSet<string> Plain = ["definition-other", "unit-other", "status-other", "issuer-other", "bound-inexact"];

    private readonly List<(StrandLine Line, Claim Claim)> told;

    private Bilan(List<(StrandLine Line, Claim Claim)> told, IReadOnlyList<SideBySide> doubts) => (this.told, Doubts) = (told, doubts);

    /// <summary>The pairs of one subject that are not comparable as they stand.</summary>
    public IReadOnlyList<SideBySide> Doubts { get; }

    public bool IsEmpty => told.Count == 0;

    /// <summary>How many figures it holds.</summary>
    public int Count => told.Count;

    public static Bilan Of(int year, IEnumerable<Claim> claims, Strands strands, CompareClaims compare)
    {
        List<(StrandLine Line, Claim Claim)> told =
        [
            .. from claim in claims
               where IsOf(claim, year)
               let line = strands.Of(claim)
               where line is not null
               group (line, claim) by (claim.Definition.FullKey, claim.Figure.Plain, claim.Figure.Bound, claim.Period, claim.Territory.Key, claim.Origin.IssuerKey)
               into repeated
               select repeated.First(),
        ];
        return new Bilan(told, [.. Pairs(told).Select(pair => compare.Compare(pair.A, pair.B)).Where(pair => pair.Comparison.Verdict != Verdict.Ok)]);
    }

    /// <summary>The figures of a strand, as they were published, local ones first.</summary>
    public IEnumerable<Claim> FiguresOf(Strand strand) =>
        told.Where(figure => figure.Line.Strand == strand).Select(figure => figure.Claim).OrderBy(claim => claim.Territory.Code == "FRA");

    /// <summary>The doubts that a strand tells: those of which it holds the first figure.</summary>
    public IEnumerable<SideBySide> DoubtsOf(Strand strand) =>
        Doubts.Where(pair => told.Find(figure => figure.Claim == pair.A).Line.Strand == strand);

    /// <summary>What a reader should know first of a doubt. That two definitions are two definitions goes without saying when something else does not.</summary>
    public static IReadOnlyList<Reason> Foremost(Comparison comparison)
    {
        var against = comparison.Reasons.Where(reason => reason.Weight != Verdict.Ok).OrderBy(reason => Plain.Contains(reason.Code)).ToList();
        return against.Count > MostReasons ? against[..MostReasons] : against;
    }

    /// <summary>The figures of one subject that a reader would lay beside each other.</summary>
    public static IEnumerable<(Claim A, Claim B)> PairsOf(IEnumerable<Claim> figures, Strands strands)
    {
        ArgumentNullException.ThrowIfNull(strands);
        return Pairs([.. figures.Select(claim => (strands.Of(claim), claim)).Where(one => one.Item1 is not null).Select(one => (one.Item1!, one.claim))]);
    }

    private static bool IsOf(Claim claim, int year)
    {
        var (first, after) = (new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));
        return claim.Period.IsClosed
            ? claim.Period.From >= first && claim.Period.Until <= after
            : claim.Period is { IsKnown: true, From: null, Until: { } until } && until > first && until <= after.AddMonths(MonthsToTell);
    }

    // Nobody takes nursing acts for passages; a reader does lay a daily average beside a yearly count.
    private static bool AreTwoThings(Figure a, Figure b) => a.Kind == b.Kind && !a.Unit.ConvertsTo(b.Unit);

    private static IEnumerable<(Claim A, Claim B)> Pairs(List<(StrandLine Line, Claim Claim)> told) =>
        from a in told.Index()
        from b in told.Skip(a.Index + 1)
        where a.Item.Line.Subject == b.Line.Subject && !AreTwoThings(a.Item.Claim.Figure, b.Claim.Figure)
        select (a.Item.Claim, b.Claim);
}
