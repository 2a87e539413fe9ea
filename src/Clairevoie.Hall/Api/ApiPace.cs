using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Api;

/// <summary>
/// How much a program may ask in a minute, and how it is told before it is refused (the RateLimit headers of the IETF draft).
/// Counted in memory: by application where one is named, by session where somebody signed in, and for everybody else together,
/// so that no address is looked at.
/// </summary>
public sealed class ApiPace(TimeProvider clock)
{
    /// <summary>How many requests one application or one session makes in a minute.</summary>
    public const int OfOne = 600;

    /// <summary>How many all those without a name make together.</summary>
    public const int OfAll = 30_000;

    private const int MostKnown = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Counted> known = new();

    /// <summary>Whether one more may pass; the answer then says how many are left.</summary>
    public bool LetsIn(HttpContext context, string? who)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (most, now) = (who is null ? OfAll : OfOne, clock.GetUtcNow());
        if (known.Count > MostKnown) known.Clear();
        var counted = known.AddOrUpdate(who ?? "", _ => new(now, 1), (_, before) => now - before.From >= Window ? new(now, 1) : before with { Many = before.Many + 1 });
        var (left, wait) = (Math.Max(0, most - counted.Many), Number(Math.Ceiling((counted.From + Window - now).TotalSeconds)));
        context.Response.Headers["RateLimit-Policy"] = $"\"minute\";q={Number(most)};w=60";
        context.Response.Headers["RateLimit"] = $"\"minute\";r={Number(left)};t={wait}";
        if (counted.Many <= most) return true;
        context.Response.Headers.RetryAfter = wait;
        return false;
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Counted(DateTimeOffset From, int Many);
}
