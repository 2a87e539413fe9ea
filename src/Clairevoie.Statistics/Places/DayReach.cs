namespace Clairevoie.Statistics.Places;

/// <summary>The day number of every point, and how many days apart two of them may lie to be neighbours.</summary>
/// <param name="Days">Day numbers, in the order of the points.</param>
/// <param name="Reach">Days apart, at most.</param>
internal sealed record DayReach(ReadOnlyMemory<int> Days, int Reach);
