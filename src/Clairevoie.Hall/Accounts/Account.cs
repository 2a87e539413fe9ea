namespace Clairevoie.Hall.Accounts;

/// <summary>
/// An agent's account: what proves who they are, and nothing of what they may see (that is in their missions).
/// Columns of one row; the edit stamp keeps two hands from changing it at once.
/// </summary>
public sealed class Account
{
    /// <summary>The date on which an administrator's lock ends: never.</summary>
    public static readonly DateTimeOffset ForEver = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public string Id { get; set; } = Guid.NewGuid().ToString("D");
    public string Name { get; set; } = "";

    /// <summary>The name as it is looked up, without regard to case.</summary>
    public string Lookup { get; set; } = "";

    public string? PasswordHash { get; set; }

    /// <summary>Changes with every proof of identity: sessions that hold another one have ended.</summary>
    public string SecurityStamp { get; set; } = Guid.NewGuid().ToString("N");

    /// <summary>Changes with every write.</summary>
    public string EditStamp { get; set; } = Guid.NewGuid().ToString("N");

    public int FailedCount { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>Whether a code is asked for after the password.</summary>
    public bool SecondFactor { get; set; }

    /// <summary>The key that the authenticator shares with us, sealed.</summary>
    public byte[]? AuthenticatorKey { get; set; }

    /// <summary>The time step of the last code that was accepted: a code never serves twice.</summary>
    public long LastCode { get; set; }

    /// <summary>Keyed hashes of the recovery codes that are left, separated by spaces.</summary>
    public string RecoveryCodes { get; set; } = "";

    /// <summary>Whether its password is public: it opens only from the machine itself.</summary>
    public bool Demonstration { get; set; }

    public DateTimeOffset MadeAt { get; set; }

    /// <summary>What changed since it was read, in the words that the trace keeps.</summary>
    internal List<string> Changes { get; } = [];

    /// <summary>Whether an administrator locked it. A lock of failures only stops passwords and codes: it ends no session and stops no passkey.</summary>
    public bool IsLockedByHand => LockedUntil >= ForEver;

    /// <summary>Whether a lock, of failures or of an administrator, holds at this instant.</summary>
    public bool IsLockedAt(DateTimeOffset now) => LockedUntil > now;
}
