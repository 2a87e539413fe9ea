using Clairevoie.Domain;
using Clairevoie.Hall.Links;
using Clairevoie.Store;

namespace Clairevoie.Hall.GisKeys;

/// <summary>A key that serves, as its holder sees it.</summary>
public sealed record GisKeyRow(string Id, string Mission, string Name, DateOnly MadeOn, DateOnly UntilDay, DateOnly? UsedOn);

/// <summary>Whose key it is, and when it was last used.</summary>
public sealed record GisKeyHolder(string Id, string Account, string Mission, DateOnly? UsedOn);

/// <summary>Keys by which a map program reads, and only reads, what a mission sees at that moment, or by which an application acts as it. Shown once, kept as a hash, dated, revoked at will.</summary>
public sealed class GisKeyBook(Cellar cellar, TimeProvider clock)
{
    /// <summary>For how many days a key may serve, the usual first.</summary>
    public static readonly IReadOnlyList<int> Lives = [90, 30, 365];

    private const int MostKeys = 20, LongestName = 60;

    private static readonly Question Add = Question.In<GisKeyBook>("GisKeys/add_gis_key");
    private static readonly Question Mine = Question.In<GisKeyBook>("GisKeys/gis_keys");
    private static readonly Question Find = Question.In<GisKeyBook>("GisKeys/gis_key_holder");
    private static readonly Question End = Question.In<GisKeyBook>("GisKeys/revoke_gis_key");
    private static readonly Question Note = Question.In<GisKeyBook>("GisKeys/note_gis_key_use");

    private RoomStore Hall => cellar.Of(Room.Hall);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>A new key for this mission of this account; its letters are given once.</summary>
    public async Task<Decision<string>> Make(Viewer viewer, string account, string? name, int days, CancellationToken stop, KeyUse use = KeyUse.Maps)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var named = name?.Trim() ?? "";
        if (named.Length is 0 or > LongestName) return new Refusal("key-name", "Name", LongestName);
        if (!Lives.Contains(days)) return new Refusal("key-days", "Days");
        if ((await Of(account, stop, use)).Count >= MostKeys) return new Refusal("key-many", "Name", MostKeys);
        var (once, id) = (OnceLink.New(), Guid.NewGuid().ToString("D"));
        await Hall.Do(Doing.Of(viewer, Act.Enter, $"{use.Words} made", use.Names(id)), deed => deed.Run(Add, new
        {
            id, hash = once.Hash, account, mission = viewer.Mission, name = named, today = Today, until = Today.AddDays(days), serves = (int)use,
        }), stop);
        return once.Token;
    }

    /// <summary>The keys of an account that serve.</summary>
    public Task<IReadOnlyList<GisKeyRow>> Of(string account, CancellationToken stop, KeyUse use = KeyUse.Maps) =>
        Hall.Look(hall => hall.Rows<GisKeyRow>(Mine, new { account, today = Today, serves = (int)use }), stop);

    /// <summary>Revokes a key of this account; says whether there was one.</summary>
    public async Task<bool> Revoke(Viewer viewer, string account, string id, CancellationToken stop, KeyUse use = KeyUse.Maps)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!(await Of(account, stop, use)).Any(key => key.Id == id)) return false;
        return 1 == await Hall.Do(Doing.Of(viewer, Act.Withdraw, $"{use.Words} revoked", use.Names(id)), deed => deed.Run(End, new { id, account, today = Today }), stop);
    }

    /// <summary>Whose key this is; nothing when it is unknown, revoked or over.</summary>
    public Task<GisKeyHolder?> HolderOf(string key, CancellationToken stop, KeyUse use = KeyUse.Maps) =>
        Hall.Look(hall => hall.One<GisKeyHolder>(Find, new { hash = OnceLink.HashOf(key), today = Today, serves = (int)use }), stop);

    /// <summary>Leaves a trace of the first use of a day; what is then read in a room leaves its own.</summary>
    public async Task Used(GisKeyHolder holder, Viewer viewer, CancellationToken stop, KeyUse use = KeyUse.Maps)
    {
        ArgumentNullException.ThrowIfNull(holder);
        ArgumentNullException.ThrowIfNull(viewer);
        if (holder.UsedOn == Today) return;
        await Hall.Do(Doing.Of(viewer, Act.SignIn, $"{use.Words} used", use.Names(holder.Id)), deed => deed.Run(Note, new { id = holder.Id, today = Today }), stop);
    }
}
