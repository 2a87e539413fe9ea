using System.Security.Cryptography;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Counters;

/// <summary>A tally as a telephone keeps it until there is a network: sealed for the room, with the id under which it is taken once.</summary>
public sealed record SealedTally(string? Id, string? Sealed);

/// <summary>What an envelope holds.</summary>
public sealed record TallyInside(string? Structure, string? Day, string? Half, string? Sector, IReadOnlyDictionary<string, long>? Counts)
{
    /// <summary>The tally that was given, under its id.</summary>
    public GivenTally Given(string id) =>
        new(id, Structure, Day, Half, Sector, (Counts ?? new Dictionary<string, long>()).ToDictionary(count => count.Key, count => (string?)$"{count.Value}"));
}

/// <summary>Opens what telephones sealed. A telephone that is lost, or taken, tells nothing: only the room has the key.</summary>
public sealed class TallyEnvelopes(Cellar cellar)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The public point of the room's key and the word of its purpose, for those who seal.</summary>
    public async Task<(byte[] Point, string Purpose)> Key(CancellationToken stop)
    {
        var envelope = await Envelope(stop);
        return (envelope.PublicPoint, envelope.Purpose);
    }

    /// <summary>What each holds; nothing where one cannot be opened.</summary>
    public async Task<IReadOnlyList<TallyInside?>> Open(IReadOnlyList<SealedTally> all, CancellationToken stop)
    {
        var envelope = await Envelope(stop);
        return [.. all.Select(one => Open(envelope, one))];
    }

    private static TallyInside? Open(RoomEnvelope envelope, SealedTally one)
    {
        try
        {
            return JsonSerializer.Deserialize<TallyInside>(envelope.Open(Convert.FromBase64String(one.Sealed ?? ""), one.Id ?? ""), Json);
        }
        catch (Exception unreadable) when (unreadable is FormatException or CryptographicException or JsonException)
        {
            return null;
        }
    }

    private Task<RoomEnvelope> Envelope(CancellationToken stop) =>
        cellar.Of(Room.Care).Look(room => Task.FromResult(RoomEnvelope.Of(room.Keys, "tally")), stop);
}
