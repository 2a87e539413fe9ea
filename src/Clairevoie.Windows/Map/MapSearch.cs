using Clairevoie.Hall.Where;

namespace Clairevoie.Windows.Map;

/// <summary>Finds a place on the map by its address: in the house's own file, or where there is none, by the geocoder that the city named, for people who are signed in.</summary>
public sealed class MapSearch(AddressBook book, Geocoder geocoder, CityMiddle middle)
{
    private const int Most = 6;

    /// <summary>No address is longer.</summary>
    public const int MostLetters = 200;

    /// <summary>Whether anything can be searched.</summary>
    public bool CanFind(bool signedIn) => !book.IsEmpty || (signedIn && geocoder.IsThere);

    public async Task<IReadOnlyList<FoundAddress>> Find(string text, bool signedIn, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!book.IsEmpty) return await book.Find(text, Most, stop);
        return signedIn ? await geocoder.Find(text, middle.At, Most, stop) : [];
    }
}
