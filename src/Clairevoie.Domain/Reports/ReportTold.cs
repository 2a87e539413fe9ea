namespace Clairevoie.Domain;

/// <summary>What somebody told, ready to be sealed: a place, a time and signs, no person.</summary>
/// <param name="Kind">What it is about: it decides the room.</param>
/// <param name="Signs">What exactly was seen.</param>
/// <param name="Where">The place.</param>
/// <param name="Address">How the place is called, if an address was chosen.</param>
/// <param name="Territory">The code of the territory in which the place lies.</param>
/// <param name="Seen">When it was seen, to the half-day.</param>
/// <param name="HowOften">How often.</param>
/// <param name="Words">What was added in words.</param>
public sealed record ReportTold(
    ReportKind Kind,
    IReadOnlyList<Sign> Signs,
    GeoPoint Where,
    string? Address,
    string Territory,
    HalfDay Seen,
    HowOften HowOften,
    ToldWords Words);
