namespace Clairevoie.Care.Counters;

/// <summary>A tally as it is kept.</summary>
public sealed record TallyLine(string Id, string Structure, DateOnly Day, string Half, string Sector);

/// <summary>One count of a tally.</summary>
public sealed record TallyCount(string CareTally, string Measure, long Value);

/// <summary>A tally that may still be corrected, with its counts.</summary>
public sealed record TallyKept(TallyLine Line, IReadOnlyDictionary<string, long> Counts);
