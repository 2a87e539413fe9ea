namespace Clairevoie.Domain;

/// <summary>What a report without words says: its signs, the half of the day, and how often. <c>default</c> is no sign, a morning, nothing said of how often.</summary>
/// <param name="Signs">One bit for each sign ticked.</param>
/// <param name="Afternoon">Whether it was seen after noon.</param>
/// <param name="HowOften">How often.</param>
public readonly record struct Ticks(uint Signs, bool Afternoon, HowOften HowOften);
