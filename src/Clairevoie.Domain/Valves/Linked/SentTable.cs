namespace Clairevoie.Domain;

/// <summary>A table that left: what was counted then, and what was told of it.</summary>
public sealed record SentTable(CountTable Counted, ToldTable Told);
