namespace Clairevoie.Domain;

/// <summary>What an item tells, ready to be sealed: a place, a time, signs and words, no person.</summary>
/// <param name="Where">The place, if it has one.</param>
/// <param name="Address">How the place is called.</param>
/// <param name="Signs">What was seen there.</param>
/// <param name="HowOften">How often.</param>
/// <param name="SeenFrom">The first half-day in which it was seen.</param>
/// <param name="SeenUntil">The last.</param>
/// <param name="Words">What the one who wrote the item says of it; never the words of a reporter.</param>
/// <param name="Coarse">Whether the place is the middle of its 200 m square: the exact one reached its date.</param>
public sealed record ItemTold(
    GeoPoint? Where,
    string? Address,
    IReadOnlyList<Sign> Signs,
    HowOften HowOften,
    HalfDay SeenFrom,
    HalfDay SeenUntil,
    string Words,
    bool Coarse = false);
