using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.Accounts;

/// <summary>A passkey as its columns hold it.</summary>
public sealed class PasskeyRow
{
    public string Id { get; init; } = "";
    public string Account { get; init; } = "";
    public string? Name { get; init; }
    public byte[] PublicKey { get; init; } = [];
    public DateTimeOffset MadeAt { get; init; }
    public long SignCount { get; init; }
    public string Transports { get; init; } = "";
    public bool Verified { get; init; }
    public bool BackupEligible { get; init; }
    public bool BackedUp { get; init; }
    public byte[] Attestation { get; init; } = [];
    public byte[] ClientData { get; init; } = [];

    /// <summary>The identifier as text.</summary>
    public static string IdOf(byte[] credential) => Base64Url.EncodeToString(credential);

    /// <summary>The row of what the framework hands over.</summary>
    public static PasskeyRow Of(string account, UserPasskeyInfo passkey)
    {
        ArgumentNullException.ThrowIfNull(passkey);
        return new PasskeyRow
        {
            Id = IdOf(passkey.CredentialId),
            Account = account,
            Name = passkey.Name,
            PublicKey = passkey.PublicKey,
            MadeAt = passkey.CreatedAt,
            SignCount = passkey.SignCount,
            Transports = string.Join(' ', passkey.Transports ?? []),
            Verified = passkey.IsUserVerified,
            BackupEligible = passkey.IsBackupEligible,
            BackedUp = passkey.IsBackedUp,
            Attestation = passkey.AttestationObject,
            ClientData = passkey.ClientDataJson,
        };
    }

    /// <summary>What the framework asks for.</summary>
    public UserPasskeyInfo ToPasskey() => new(
        Base64Url.DecodeFromChars(Id), PublicKey, MadeAt, (uint)SignCount, Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Verified, BackupEligible, BackedUp, Attestation, ClientData) { Name = Name };
}
