using System.Text;
using System.Text.Json;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>What a backup holds, room by room: <c>manifest.json</c> in its folder. No key is ever in it.</summary>
public sealed record BackupManifest(IReadOnlyList<BackedUpRoom> Rooms)
{
    private const string Name = "manifest.json";
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The manifest in this folder, empty when there is none yet.</summary>
    public static BackupManifest In(string folder) => File.Exists(Path.Combine(folder, Name)) ? Read(folder) : new([]);

    /// <summary>The manifest in this folder, which must be there.</summary>
    /// <exception cref="CellarClosedException">There is none, or it cannot be read.</exception>
    public static BackupManifest Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(Path.Combine(folder, Name)), Readable) is { Rooms: not null } found
                ? found
                : throw new JsonException();
        }
        catch (Exception fault) when (fault is IOException or JsonException)
        {
            throw new CellarClosedException($"{folder} holds no backup: its {Name} is missing or cannot be read.", fault);
        }
    }

    /// <summary>The room's line.</summary>
    public BackedUpRoom? Find(Room room) => Rooms.FirstOrDefault(line => line.Room == room.Slug());

    /// <summary>The same with one more room.</summary>
    public BackupManifest With(BackedUpRoom line) => new([.. Rooms, line]);

    /// <summary>Writes it into the folder.</summary>
    public void Save(string folder) => SecretFile.Write(Path.Combine(folder, Name), JsonSerializer.Serialize(this, Readable) + "\n");
}

/// <summary>One room of a backup.</summary>
/// <param name="Room">The room.</param>
/// <param name="Engine">The engine that it was taken from; it goes back to the same.</param>
/// <param name="File">The file in the backup's folder.</param>
/// <param name="Sha256">The file's SHA-256, in hexadecimal.</param>
/// <param name="Taken">When, in UTC.</param>
/// <param name="Schema">The step of each set of migrations.</param>
/// <param name="TraceSeq">The place of the last link of its trace.</param>
/// <param name="TraceHash">The hash of that link.</param>
/// <param name="Signature">The room's signature of the line, in base64: file and manifest cannot be changed together.</param>
public sealed record BackedUpRoom(
    string Room, string Engine, string File, string Sha256, DateTimeOffset Taken,
    IReadOnlyDictionary<string, int> Schema, long TraceSeq, string TraceHash, string Signature)
{
    private const string Purpose = "backup";

    private byte[] Text => Encoding.UTF8.GetBytes($"{Room}|{Engine}|{File}|{Sha256}|{Taken:O}|{TraceSeq}|{TraceHash}");

    /// <summary>The same line, signed by its room.</summary>
    internal BackedUpRoom SignedBy(RoomKeys keys) =>
        this with { Signature = Convert.ToBase64String(RoomSignature.Of(keys, Purpose).Sign(Text)) };

    /// <summary>Whether its room signed it as it is.</summary>
    internal bool IsSignedBy(RoomKeys keys)
    {
        Span<byte> signature = stackalloc byte[128];
        return Convert.TryFromBase64String(Signature, signature, out var length)
            && RoomSignature.Of(keys, Purpose).Signed(Text, signature[..length]);
    }
}
