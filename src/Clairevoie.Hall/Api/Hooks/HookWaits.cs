namespace Clairevoie.Hall.Api.Hooks;

/// <summary>How long the house waits before it calls again somebody who did not answer: each time longer, for three days, then no more.</summary>
public static class HookWaits
{
    private static readonly IReadOnlyList<TimeSpan> After =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2),
        TimeSpan.FromHours(5), TimeSpan.FromHours(10), TimeSpan.FromHours(22), TimeSpan.FromHours(32),
    ];

    /// <summary>How many times something is told at most.</summary>
    public static int Most => After.Count + 1;

    /// <summary>When to call again after so many tries that failed; nothing when there were enough.</summary>
    public static DateTimeOffset? Next(int tries, DateTimeOffset now) => tries >= 1 && tries <= After.Count ? now + After[tries - 1] : null;
}
