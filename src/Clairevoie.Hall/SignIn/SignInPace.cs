using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;

namespace Clairevoie.Hall.SignIn;

/// <summary>
/// How fast sign-in may be tried: one try at a time for a name and a hundred and twenty in five minutes, eight at a time for
/// the house. It saves the processor from floods; guesses are stopped by the lock. No address is looked at; names are kept only
/// as hashes under a salt that dies with the process.
/// </summary>
public sealed class SignInPace : IDisposable
{
    private readonly byte[] salt = RandomNumberGenerator.GetBytes(32);
    private readonly PartitionedRateLimiter<string> pace = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<string, string>(name => RateLimitPartition.GetFixedWindowLimiter(
            name, _ => new FixedWindowRateLimiterOptions { PermitLimit = 120, Window = TimeSpan.FromMinutes(5) })),
        PartitionedRateLimiter.Create<string, string>(name => RateLimitPartition.GetConcurrencyLimiter(
            name, _ => new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 50 })),
        PartitionedRateLimiter.Create<string, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
            "", _ => new ConcurrencyLimiterOptions { PermitLimit = 8, QueueLimit = 200 })));

    /// <summary>Waits for a turn; a lease that was not acquired means that it was tried too often.</summary>
    public ValueTask<RateLimitLease> Turn(string name, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(name);
        var hash = HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(name.Trim().ToUpperInvariant()));
        return pace.AcquireAsync(Convert.ToBase64String(hash), 1, stop);
    }

    /// <inheritdoc />
    public void Dispose() => pace.Dispose();
}
