namespace Clairevoie.Domain;

/// <summary>One line of the table: who sees what, of whom, how much, and whether they may also write it.</summary>
public sealed record Right(Role Role, Subject Subject, Whose Whose, Sight Sight, bool Writes = false);
