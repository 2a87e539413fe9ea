using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Parts;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Words;

namespace Clairevoie.Publication.Compare;

/// <summary>Lends the verdicts of published figures to the pages of other rooms.</summary>
public sealed class TellComparison(CompareClaims compare) : ITellComparison
{
    /// <inheritdoc />
    public ComparisonTold Tell(Claim a, Claim b)
    {
        var comparison = compare.Compare(a, b).Comparison;
        return new(comparison.Verdict.ToString().ToUpperInvariant(), [.. comparison.Reasons.Select(reason => Sentences.Of(reason))]);
    }
}
