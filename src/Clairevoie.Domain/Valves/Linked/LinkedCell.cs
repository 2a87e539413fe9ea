namespace Clairevoie.Domain;

/// <summary>One count of a linked set that no sum of the set makes. An absent count is excluded: it is in no total, and once told it looks like a hidden one.</summary>
/// <param name="Key">By which sums and readers name it.</param>
/// <param name="Count">How many.</param>
public sealed record LinkedCell(string Key, long? Count);

/// <summary>A total and the parts that it sums, by their keys. A part may be a total itself, and a cell may stand in several sums.</summary>
public sealed record LinkedSum(string Total, IReadOnlyList<string> Parts);
