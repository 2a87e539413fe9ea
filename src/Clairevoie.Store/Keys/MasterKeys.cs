using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Clairevoie.Store;

/// <summary>A room's master keys by version. The highest wraps; while a rotation is under way the older ones still open.</summary>
internal sealed class MasterKeys
{
    private const int VersionLength = 4;

    private readonly SortedDictionary<int, byte[]> keys;

    public MasterKeys(IEnumerable<KeyValuePair<int, byte[]>> keys)
    {
        this.keys = new(keys.ToDictionary());
        if (this.keys.Count == 0 || this.keys.Any(key => key.Key < 1 || key.Value.Length != Sealing.KeyLength))
            throw new CellarClosedException("A master key is 32 bytes in base64, with a version from 1.");
    }

    /// <summary>Every version, oldest first.</summary>
    public IReadOnlyDictionary<int, byte[]> All => keys;

    /// <summary>The version that wraps.</summary>
    public int Current => keys.Keys.Last();

    /// <summary>The version that made this wrap.</summary>
    public static int VersionOf(ReadOnlySpan<byte> wrap) => BinaryPrimitives.ReadInt32BigEndian(wrap);

    /// <summary>The same keys and one more, made of chance.</summary>
    public MasterKeys WithNext() => new(keys.Append(new(Current + 1, RandomNumberGenerator.GetBytes(Sealing.KeyLength))));

    /// <summary>The newest key alone.</summary>
    public MasterKeys NewestAlone() => new([new(Current, keys[Current])]);

    public byte[] Wrap(ReadOnlySpan<byte> key, string about)
    {
        var kept = Sealing.Seal(keys[Current], key, Bound(Current, about));
        var wrap = new byte[VersionLength + kept.Length];
        BinaryPrimitives.WriteInt32BigEndian(wrap, Current);
        kept.CopyTo(wrap.AsSpan(VersionLength));
        return wrap;
    }

    public byte[] Unwrap(ReadOnlySpan<byte> wrap, string about)
    {
        if (wrap.Length <= VersionLength || !keys.TryGetValue(VersionOf(wrap), out var master))
            throw new CryptographicException("No master key of this room has the version that made this wrap.");
        return Sealing.Open(master, wrap[VersionLength..], Bound(VersionOf(wrap), about));
    }

    private static string Bound(int version, string about) => $"{version}/{about}";
}
