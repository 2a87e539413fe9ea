namespace Clairevoie.Domain.Claims;

/// <summary>The answer to "may these two figures be put side by side?".</summary>
/// <param name="Verdict">The heaviest of the reasons.</param>
/// <param name="Reasons">Why, heaviest first; notes last.</param>
/// <param name="Change">What may be computed; only when the verdict is yes.</param>
public sealed record Comparison(Verdict Verdict, IReadOnlyList<Reason> Reasons, Change? Change);
