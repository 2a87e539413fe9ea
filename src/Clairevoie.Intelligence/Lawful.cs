using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Legal;

namespace Clairevoie.Intelligence;

/// <summary>
/// Lawful before useful: nothing real is kept in this room before a competent authority is written as answering for it.
/// An invented city needs none, since nothing in it is about anybody.
/// </summary>
public sealed class Lawful(CitySettings city)
{
    /// <summary>Whether anything may be kept.</summary>
    public bool MayKeep => city.Fictional || LegalBasis.Of(city, Room.Intelligence).IsRecorded;

    /// <summary>What is answered where nothing may be kept.</summary>
    public static Refusal Refusal { get; } = new("no-legal-basis");
}
