namespace Clairevoie.Valves;

/// <summary>Every passage between rooms. What is not in this list does not pass.</summary>
public sealed record AllValves(IReadOnlyList<Valve> List);
