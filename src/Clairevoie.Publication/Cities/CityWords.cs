namespace Clairevoie.Publication.Cities;

/// <summary>Marks the words about other cities.</summary>
public sealed class CityWords;
