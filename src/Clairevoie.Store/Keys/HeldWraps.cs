namespace Clairevoie.Store;

/// <summary>A place where a room holds wraps made by its master key.</summary>
/// <param name="After">
/// The next <c>@most</c> rows as <c>record, wrap</c>, ordered by record, where record is greater than <c>@after</c> and wrap is not null.
/// </param>
/// <param name="Replace">Puts <c>@wrap</c> in the place of <c>@old</c> for <c>@record</c>; touches nothing when it is no longer there.</param>
public sealed record HeldWraps(Question After, Question Replace);
