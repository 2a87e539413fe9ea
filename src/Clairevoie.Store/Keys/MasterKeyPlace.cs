using System.Globalization;
using System.Security.Cryptography;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>
/// Where a room's master key lies: <c>var/keys/ROOM.key</c>, or the variable <c>CLAIREVOIE_KEY_ROOM</c>.
/// One line or word per version, <c>2:BASE64</c>; a key alone is version 1.
/// </summary>
internal sealed class MasterKeyPlace(Room room, string var)
{
    private static readonly char[] Between = ['\n', '\r', ',', ' '];

    /// <summary>The file that holds the key when no variable does.</summary>
    public string File => Path.Combine(var, "keys", room.Slug() + ".key");

    /// <summary>The variable that may hold the key instead.</summary>
    public string Variable => "CLAIREVOIE_KEY_" + room.Slug().ToUpperInvariant();

    /// <summary>Whether the key is given by the environment, and not ours to write.</summary>
    public bool IsGiven => Given is not null;

    private string? Given => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>The room's master keys, which must be there.</summary>
    /// <exception cref="CellarClosedException">There is none, or it cannot be read.</exception>
    public MasterKeys Read()
    {
        if (!IsGiven && !System.IO.File.Exists(File))
            throw new CellarClosedException($"The key of the room {room.Slug()} is missing. Put back {File}, or set {Variable}.");
        return Parse(Given ?? SecretFile.Read(File));
    }

    /// <summary>The room's master keys; the first is made of chance for a room that is new.</summary>
    public MasterKeys ReadOrCreate()
    {
        if (!IsGiven)
            SecretFile.WriteFirst(File, () => Text(new([new(1, RandomNumberGenerator.GetBytes(Sealing.KeyLength))])));
        return Read();
    }

    /// <summary>Writes the versions that are left.</summary>
    public void Write(MasterKeys keys) => SecretFile.Write(File, Text(keys));

    private static string Text(MasterKeys keys) =>
        string.Concat(keys.All.Select(key => $"{key.Key}:{Convert.ToBase64String(key.Value)}\n"));

    private MasterKeys Parse(string text)
    {
        try
        {
            return new MasterKeys(text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(Version));
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw new CellarClosedException($"The key of the room {room.Slug()} cannot be read: each version is written VERSION:BASE64.", fault);
        }
    }

    private static KeyValuePair<int, byte[]> Version(string word)
    {
        var cut = word.IndexOf(':', StringComparison.Ordinal);
        var version = cut < 0 ? 1 : int.Parse(word.AsSpan(0, cut), CultureInfo.InvariantCulture);
        return new(version, Convert.FromBase64String(word[(cut + 1)..]));
    }
}
