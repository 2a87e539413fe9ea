namespace Clairevoie.Domain.Claims;

/// <summary>What may be computed from two comparable figures, from the earlier to the later.</summary>
/// <param name="From">The earlier value, in the plain unit.</param>
/// <param name="To">The later value, in the plain unit.</param>
/// <param name="Percent">The change in percent, or nothing where a percentage means nothing.</param>
/// <param name="Points">The change in percentage points, between two shares.</param>
/// <param name="IsReversed">The second figure is the earlier one.</param>
public sealed record Change(decimal From, decimal To, decimal? Percent, decimal? Points, bool IsReversed);
