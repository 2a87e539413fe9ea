namespace Clairevoie.Domain;

/// <summary>Something that stands in the way of a row: where it is and why.</summary>
/// <param name="Line">The line of the file, the heading being line 1.</param>
/// <param name="Column">The column as the file names it, or the field where no column gives it.</param>
/// <param name="Why">The reason; its words are <c>refusal.CODE</c>.</param>
public sealed record RowFault(long Line, string Column, Refusal Why);
