using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>Signs the forms that anybody may send: chance, a date after which they are stale, and a signature. No cookie, nothing kept.</summary>
public sealed class FormTokens
{
    private const int ChanceBytes = 16;
    private const int MacBytes = 16;
    private const int Bytes = ChanceBytes + 4 + MacBytes;

    private readonly byte[] signing;
    private readonly byte[] filing;
    private readonly TimeProvider clock;

    public FormTokens(Cellar cellar, TimeProvider clock)
    {
        this.clock = clock;
        var hall = cellar.KeysOf(Room.Hall);
        (signing, filing) = (hall.Derive("report form"), hall.Derive("report filing"));
    }

    /// <summary>How long a form stays good.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromHours(6);

    /// <summary>A token for one new form.</summary>
    public string Fresh()
    {
        var token = new byte[Bytes];
        RandomNumberGenerator.Fill(token.AsSpan(0, ChanceBytes));
        BinaryPrimitives.WriteUInt32BigEndian(token.AsSpan(ChanceBytes), Minutes(clock.GetUtcNow() + Life));
        Mac(token.AsSpan(..^MacBytes)).CopyTo(token.AsSpan(^MacBytes..));
        return Base64Url.EncodeToString(token);
    }

    /// <summary>What the form with this token becomes; nothing when it is not ours or is stale.</summary>
    public Filing? Read(string? text)
    {
        if (text is not { Length: 48 } || !Base64Url.IsValid(text)) return null;
        var token = Base64Url.DecodeFromChars(text);
        if ( !CryptographicOperations.FixedTimeEquals(Mac(token.AsSpan(..^MacBytes)), token.AsSpan(^MacBytes..))) return null;
        if (BinaryPrimitives.ReadUInt32BigEndian(token.AsSpan(ChanceBytes)) < Minutes(clock.GetUtcNow())) return null;
        return new(IdOf(token.AsSpan(..ChanceBytes)), ReceiptCode.From(Drawn("code"u8, token.AsSpan(..ChanceBytes)).AsSpan(..ReceiptCode.Bytes)));
    }

    private static uint Minutes(DateTimeOffset instant) => (uint)(instant.ToUnixTimeSeconds() / 60);

    private byte[] Mac(ReadOnlySpan<byte> content) => HMACSHA256.HashData(signing, content)[..MacBytes];

    private byte[] Drawn(ReadOnlySpan<byte> purpose, ReadOnlySpan<byte> chance) => HMACSHA256.HashData(filing, (byte[])[.. purpose, 0, .. chance]);

    // A version 4 identifier: random to everybody who does not hold the Hall's key and the form.
    private Guid IdOf(ReadOnlySpan<byte> chance)
    {
        var drawn = Drawn("id"u8, chance)[..16];
        drawn[6] = (byte)((drawn[6] & 0x0F) | 0x40);
        drawn[8] = (byte)((drawn[8] & 0x3F) | 0x80);
        return new(drawn, bigEndian: true);
    }
}
