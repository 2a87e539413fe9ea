using Clairevoie.Domain.Claims;

namespace Clairevoie.Hall.Parts;

/// <summary>Says whether two figures may stand side by side, in the words of the room that publishes figures. A host without that room says nothing, and shows no change.</summary>
public interface ITellComparison
{
    /// <summary>The verdict with its reasons as sentences, in the reader's language.</summary>
    ComparisonTold Tell(Claim a, Claim b);
}

/// <summary>A verdict as it is said.</summary>
/// <param name="Word"><c>OK</c>, <c>FLAG</c> or <c>REJECT</c>.</param>
/// <param name="Reasons">Why, heaviest first.</param>
public sealed record ComparisonTold(string Word, IReadOnlyList<string> Reasons);
