using Clairevoie.Domain;
using Clairevoie.Store;
using Dapper;

namespace Clairevoie.Hall.Where;

/// <summary>
/// Finds places by their address in a file beside the house, made by <see cref="AddressLoader"/>. Nothing of what is
/// looked for is kept or sent anywhere. A house without such a file finds nothing.
/// </summary>
public sealed class AddressBook(string file) : IAsyncDisposable
{
    private const int StreetsWeighed = 60;

    private static readonly Question Matching = new(typeof(AddressBook).Assembly, "Addresses/streets_matching");
    private static readonly Question Doors = new(typeof(AddressBook).Assembly, "Addresses/doors_of_street");
    private static readonly Question Vocabulary = new(typeof(AddressBook).Assembly, "Addresses/street_vocabulary");

    private static readonly Question Nearby = new(typeof(AddressBook).Assembly, "Addresses/doors_near");

    private readonly SqliteEngine engine = new(file);
    private IReadOnlyList<string>? vocabulary;

    public bool IsEmpty => !File.Exists(file);

    /// <summary>The places that the words may mean, the likeliest first.</summary>
    public async Task<IReadOnlyList<FoundAddress>> Find(string text, int most = 8, CancellationToken stop = default)
    {
        var asked = AskedAddress.Read(text);
        if (asked.Words.Count == 0 || IsEmpty) return [];
        var streets = await Streets(asked, StreetPattern.Written(asked.Words), stop);
        if (streets.Count == 0) streets = await Streets(asked, StreetPattern.Forgiving(asked.Words, await Words(stop)), stop);
        var found = new List<(FoundAddress Address, int Rank)>();
        foreach (var street in streets) found.Add(await Door(street, asked, stop));
        return [.. found.OrderByDescending(one => one.Address.ToTheDoor).ThenBy(one => one.Rank).Select(one => one.Address).Take(most)];
    }

    /// <summary>The doors around a place, the nearest first; none farther than about 200 metres.</summary>
    public async Task<IReadOnlyList<FoundAddress>> Near(GeoPoint place, int most = 1, CancellationToken stop = default)
    {
        const double North = 0.0018;
        if (IsEmpty) return [];
        var shrink = Math.Cos(place.Latitude * Math.PI / 180);
        var rectangle = new { south = place.Latitude - North, north = place.Latitude + North, west = place.Longitude - (North / shrink), east = place.Longitude + (North / shrink) };
        var doors = await Ask<NearRow>(Nearby, rectangle, stop);
        return [.. doors.Select(door => (Door: door, Far: Math.Pow((door.Longitude - place.Longitude) * shrink, 2) + Math.Pow(door.Latitude - place.Latitude, 2)))
            .OrderBy(one => one.Far).Take(most).Select(one => one.Door.Found with { Score = 1 - (Math.Sqrt(one.Far) / (2 * North)) })];
    }

    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private async Task<List<StreetRow>> Streets(AskedAddress asked, string pattern, CancellationToken stop)
    {
        if (pattern.Length == 0) return [];
        return await Ask<StreetRow>(Matching, new { pattern, postcode = asked.Postcode ?? "", most = StreetsWeighed }, stop);
    }

    private async Task<(FoundAddress Address, int Rank)> Door(StreetRow street, AskedAddress asked, CancellationToken stop)
    {
        var rank = Math.Abs(AddressWords.Of(street.Name).Count - asked.Words.Count);
        if (asked.Number is not { } number) return (street.Whole() with { Score = Score(rank) }, rank);
        var doors = await Ask<DoorRow>(Doors, new { street = street.Id, number }, stop);
        var door = doors.Find(one => one.Suffix == asked.Suffix) ?? doors.FirstOrDefault();
        return (door is null ? street.Whole() with { Score = Score(rank) / 2 } : street.At(door) with { Score = Score(rank) }, rank);
    }

    // Each word of the street that was not asked, or asked and not there, takes a tenth; a number that the street does not have takes half.
    private static double Score(int wordsApart) => Math.Max(0.1, 1 - (0.1 * wordsApart));

    private async Task<IReadOnlyList<string>> Words(CancellationToken stop) => vocabulary ??= await Ask<string>(Vocabulary, new { }, stop);

    private async Task<List<T>> Ask<T>(Question question, object given, CancellationToken stop)
    {
        await using var link = await engine.OpenToRead(stop);
        return [.. await link.QueryAsync<T>(new CommandDefinition(question.For(engine), given, cancellationToken: stop))];
    }

    internal sealed record StreetRow(long Id, string Name, string Postcode, string Insee, string Commune, double Longitude, double Latitude)
    {
        public FoundAddress Whole() => Of(null, new(Longitude, Latitude));

        public FoundAddress At(DoorRow door) => Of(door.Suffix.Length == 0 ? $"{door.Number}" : $"{door.Number} {door.Suffix}", new(door.Longitude, door.Latitude));

        private FoundAddress Of(string? number, GeoPoint at) =>
            new($"{(number is null ? Name : $"{number} {Name}")}, {Postcode} {Commune}", at, number is not null) { Number = number, Street = Name, Postcode = Postcode, Commune = Commune, Insee = Insee };
    }

    internal sealed record DoorRow(long Number, string Suffix, double Longitude, double Latitude);

    internal sealed record NearRow(long Number, string Suffix, double Longitude, double Latitude, long Id, string Name, string Postcode, string Insee, string Commune)
    {
        public FoundAddress Found => new StreetRow(Id, Name, Postcode, Insee, Commune, Longitude, Latitude).At(new(Number, Suffix, Longitude, Latitude));
    }
}
