using System.Collections.Concurrent;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Store;

namespace Clairevoie.Hall.SignIn;

/// <summary>
/// What accounts are worth now, read again after three seconds at most: a mission that ends, or an account that is locked,
/// takes effect then, on every node, whatever cookies still say.
/// </summary>
public sealed class Standings(Cellar cellar, Missions missions, TimeProvider clock)
{
    private static readonly Question ById = Question.In<Standings>("Accounts/account_by_id");
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, Standing? Standing)> known = new();

    /// <summary>What this account is worth now; nothing when there is none.</summary>
    public async Task<Standing?> Of(string account, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(account, out var held) && now - held.At < Fresh && now >= held.At)
            return held.Standing;
        if (known.Count > 10_000)
            known.Clear();
        var standing = await Read(account, HalfDay.Of(now).Day, stop);
        known[account] = (now, standing);
        return standing;
    }

    /// <summary>Reads again at the next request: something was changed here.</summary>
    public void Forget(string account) => known.TryRemove(account, out _);

    private async Task<Standing?> Read(string id, DateOnly today, CancellationToken stop)
    {
        var account = await cellar.Of(Room.Hall).Look(glance => glance.One<Account>(ById, new { id }), stop);
        if (account is null)
            return null;
        var all = await missions.All([id], stop);
        return new Standing(account, [.. all.Where(mission => mission.HoldsOn(today))]);
    }
}
