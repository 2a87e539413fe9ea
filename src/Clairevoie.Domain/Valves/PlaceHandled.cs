namespace Clairevoie.Domain;

/// <summary>That a place where drugs were sold was handled: where to 200 m, and in which week. No grading, no source, no operation.</summary>
/// <param name="Id">Known to nobody but the room that says it.</param>
/// <param name="Territory">The sector.</param>
/// <param name="Cell">The 200 m cell, by its INSPIRE name.</param>
/// <param name="Week">The week in which it closed or was found gone.</param>
public sealed record PlaceHandled(Guid Id, string Territory, string Cell, string Week);
