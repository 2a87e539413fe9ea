using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// Slows floods down and remembers nobody: a source is known by a keyed digest of its network, in memory, under a salt that is
/// thrown away every hour with all it counted. No address is kept or logged.
/// </summary>
public sealed class Floods(FloodLimits limits, TimeProvider clock)
{
    private const double BackPerSecond = 0.5;
    private static readonly TimeSpan SaltLife = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Bucket everybody = new(limits.PerSecond * 5, limits.PerSecond);
    private ConcurrentDictionary<ulong, Bucket> sources = new();
    private byte[] salt = RandomNumberGenerator.GetBytes(32);
    private DateTimeOffset saltUntil = clock.GetUtcNow() + SaltLife;

    /// <summary>Whether one more may come in from there.</summary>
    public bool LetsIn(IPAddress? from)
    {
        var now = clock.GetUtcNow();
        ForgetIfOld(now);
        var source = sources.GetOrAdd(DigestOf(from), _ => new Bucket(limits.PerSource, BackPerSecond));
        return source.Take(now) && everybody.Take(now);
    }

    private void ForgetIfOld(DateTimeOffset now)
    {
        if (now < saltUntil) return;
        lock (gate)
        {
            if (now < saltUntil) return;
            CryptographicOperations.ZeroMemory(salt);
            salt = RandomNumberGenerator.GetBytes(32);
            sources = new();
            saltUntil = now + SaltLife;
        }
    }

    // A household or a host holds a whole /64 of IPv6: its digest is of the network, not of the device.
    private ulong DigestOf(IPAddress? from)
    {
        var address = (from?.IsIPv4MappedToIPv6 == true ? from.MapToIPv4() : from ?? IPAddress.None).GetAddressBytes();
        var network = from?.AddressFamily == AddressFamily.InterNetworkV6 && address.Length == 16 ? address.AsSpan(0, 8) : address;
        return BitConverter.ToUInt64(HMACSHA256.HashData(salt, network));
    }

    private sealed class Bucket(double most, double backPerSecond)
    {
        private readonly Lock gate = new();
        private double taken;
        private DateTimeOffset last;

        public bool Take(DateTimeOffset now)
        {
            lock (gate)
            {
                taken = Math.Max(0, taken - (Math.Max(0, (now - last).TotalSeconds) * backPerSecond));
                last = now;
                if (taken + 1 > most) return false;
                taken++;
                return true;
            }
        }
    }
}
