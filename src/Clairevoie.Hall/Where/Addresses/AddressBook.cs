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

    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private async Task<List<StreetRow>> Streets(AskedAddress asked, string pattern, CancellationToken stop)
    {
        if (pattern.Length == 0) return [];
        return await Ask<StreetRow>(Matching, new { pattern, postcode = asked.Postcode ?? "", most = StreetsWeighed }, stop);
    }

    private async Task<(FoundAddress Address, int Rank)> Door(StreetRow street, AskedAddress asked, CancellationToken stop)
    {
        var rank = Math.Abs(AddressWords.Of(street.Name).Count - asked.Words.Count);
        if (asked.Number is not { } number) return (street.Whole(), rank);
        var doors = await Ask<DoorRow>(Doors, new { street = street.Id, number }, stop);
        var door = doors.Find(one => one.Suffix == asked.Suffix) ?? doors.FirstOrDefault();
        return (door is null ? street.Whole() : street.At(door), rank);
    }

    private async Task<IReadOnlyList<string>> Words(CancellationToken stop) => vocabulary ??= await Ask<string>(Vocabulary, new { }, stop);

    private async Task<List<T>> Ask<T>(Question question, object given, CancellationToken stop)
    {
        await using var link = await engine.OpenToRead(stop);
        return [.. await link.QueryAsync<T>(new CommandDefinition(question.For(engine), given, cancellationToken: stop))];
    }

    internal sealed record StreetRow(long Id, string Name, string Postcode, string Commune, double Longitude, double Latitude)
    {
        public FoundAddress Whole() => new(Label(Name), new(Longitude, Latitude), false);

        public FoundAddress At(DoorRow door) =>
            new(Label(door.Suffix.Length == 0 ? $"{door.Number} {Name}" : $"{door.Number} {door.Suffix} {Name}"), new(door.Longitude, door.Latitude), true);

        private string Label(string street) => $"{street}, {Postcode} {Commune}";
    }

    internal sealed record DoorRow(long Number, string Suffix, double Longitude, double Latitude);
}
