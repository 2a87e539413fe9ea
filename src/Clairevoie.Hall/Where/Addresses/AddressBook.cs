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
        if (IsEmpty) return [];
        var readings = AskedAddress.Readings(text).Where(one => one.Words.Count > 0).ToList();
        foreach (var asked in (AskedAddress[])[.. readings, .. readings.Select(one => one with { Words = AddressWords.WithoutKind(one.Words) })])
            if (await Streets(asked, StreetPattern.Written(asked.Words), stop) is [_, ..] streets) return await Ranked(streets, asked, most, stop);
        foreach (var asked in readings)
            if (await Streets(asked, StreetPattern.Forgiving(asked.Words, await Words(stop)), stop) is [_, ..] streets) return await Ranked(streets, asked, most, stop);
        return [];
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

    // Where some street has the number, those that have it not are not what was asked.
    private async Task<IReadOnlyList<FoundAddress>> Ranked(List<StreetRow> streets, AskedAddress asked, int most, CancellationToken stop)
    {
        var found = new List<FoundAddress>();
        foreach (var street in streets) found.Add(await Door(street, asked, stop));
        var doors = found.Exists(one => one.ToTheDoor);
        return [.. found.Where(one => one.ToTheDoor || !doors).OrderByDescending(one => one.Score).Take(most)];
    }

    private async Task<FoundAddress> Door(StreetRow street, AskedAddress asked, CancellationToken stop)
    {
        var (named, said) = (AddressWords.Of(street.Name), asked.Words.Except(AddressWords.Of(street.Commune)).ToList());
        var score = Score(named.Except(said).Count() + said.Except(named).Count());
        if (asked.Number is not { } number) return street.Whole() with { Score = score };
        var doors = await Ask<DoorRow>(Doors, new { street = street.Id, number }, stop);
        if (doors.Count == 0) return street.Whole() with { Score = score / 2 };
        return doors.Find(one => one.IsAt(asked.Suffix)) is { } door ? street.At(door) with { Score = score } : street.At(doors[0]) with { Score = score * 0.9 };
    }

    // Each word of the street that was not asked, or asked and not there, takes a tenth; a number that the street does not have takes half, a bis a tenth.
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

    internal sealed record DoorRow(long Number, string Suffix, double Longitude, double Latitude)
    {
        /// <summary>Whether it bears this suffix; some cities write bis, ter and quater by their first letter.</summary>
        public bool IsAt(string suffix) => Suffix == suffix || (suffix is "bis" or "ter" or "quater" && Suffix == suffix[..1]) || (Suffix is "bis" or "ter" or "quater" && suffix == Suffix[..1]);
    }

    internal sealed record NearRow(long Number, string Suffix, double Longitude, double Latitude, long Id, string Name, string Postcode, string Insee, string Commune)
    {
        public FoundAddress Found => new StreetRow(Id, Name, Postcode, Insee, Commune, Longitude, Latitude).At(new(Number, Suffix, Longitude, Latitude));
    }
}
