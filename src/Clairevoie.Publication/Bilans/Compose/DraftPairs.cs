using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Lookup;

namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>Which figures of a part stand beside each other: those that somebody compared, and those that a reader would.</summary>
public sealed class DraftPairs(Strands strands, CompareClaims compare)
{
    /// <summary>Between the names of two figures.</summary>
    public const char Between = '~';

    public static string Name(string a, string b) => $"{a}{Between}{b}";

    /// <summary>The comparisons that were chosen, then the doubts among figures of one subject.</summary>
    public IEnumerable<DraftPair> Of(IReadOnlyList<Claim> figures, IReadOnlyList<(Claim A, Claim B)> chosen, Func<string, DraftWords> wordsOf)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        foreach (var (a, b) in chosen)
            yield return new(Name(a.Id, b.Id), compare.Compare(a, b), wordsOf(Name(a.Id, b.Id)), IsChosen: true);
        foreach (var (a, b) in Bilan.PairsOf(figures, strands).Where(pair => !chosen.Any(one => (one.A.Id == pair.A.Id && one.B.Id == pair.B.Id) || (one.A.Id == pair.B.Id && one.B.Id == pair.A.Id))))
            if (compare.Compare(a, b) is { Comparison.Verdict: not Verdict.Ok } doubt)
                yield return new(Name(a.Id, b.Id), doubt, wordsOf(Name(a.Id, b.Id)), IsChosen: false);
    }
}
