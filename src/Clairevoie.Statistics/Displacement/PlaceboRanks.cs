namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// Where the action stands among placebos, by its rank from the best: 0.03 says that three in a hundred placebos, the action
/// counted among them, look at least as good.
/// </summary>
/// <param name="Usable">Placebos with enough events to be measured.</param>
/// <param name="Total">By the total net effect over its standard error.</param>
/// <param name="Difference">By the weighted displacement difference over its standard error.</param>
/// <param name="Quotient">By the quotient, among those that have one; none when the action has none.</param>
public sealed record PlaceboRank(int Usable, double Total, double Difference, double? Quotient);

/// <summary>The action among the two kinds of placebos.</summary>
/// <param name="Dates">The same areas at every earlier date that fits.</param>
/// <param name="Areas">Random areas of as many zones at random earlier dates.</param>
public sealed record PlaceboRanks(PlaceboRank Dates, PlaceboRank Areas);
