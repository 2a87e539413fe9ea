using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>
/// Gives a room a new master key: everything that the old one wrapped is wrapped anew, then the old one is destroyed.
/// Killed half-way, both keys are still there and the house opens; asked again, the rotation goes on where it was.
/// </summary>
public sealed class KeyRotation
{
    private const int Page = 500;

    private static readonly Question ReadSeed = Question.In<RoomStore>("Keys/room_seed");
    private static readonly Question ReplaceSeed = Question.In<RoomStore>("Keys/replace_seed");
    private static readonly HeldWraps Cellars = new(
        Question.In<RoomStore>("Keys/data_keys_after"), Question.In<RoomStore>("Keys/replace_data_key"));

    private readonly MasterKeyPlace keep;
    private readonly MasterKeys masters;
    private readonly RoomStore store;

    private KeyRotation(MasterKeyPlace keep, MasterKeys masters, RoomStore store) => (this.keep, this.masters, this.store) = (keep, masters, store);

    /// <summary>Rotates the master key of a room while the house is closed. Says which version wraps from now on, and how many wraps were made anew.</summary>
    /// <exception cref="CellarClosedException">The house is open, or the key is given by the environment and a newer one was not put before it.</exception>
    public static async Task<Rotated> Rotate(CellarPlace place, RoomPlan plan, TimeProvider clock, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(plan);
        using var alone = CellarLock.Alone(place);
        var keep = new MasterKeyPlace(plan.Room, place.Var);
        var masters = Begin(keep, plan.Room);
        var (store, _) = await RoomOpening.Open(place, plan, clock, stop);
        await using (store)
            return await new KeyRotation(keep, masters, store).Run([Cellars, .. plan.Wraps], stop);
    }

    /// <summary>Makes the next version, unless an interrupted rotation already did.</summary>
    private static MasterKeys Begin(MasterKeyPlace keep, Room room)
    {
        var masters = keep.Read();
        if (masters.All.Count > 1)
            return masters;
        if (keep.IsGiven)
            throw new CellarClosedException($"The key is given by {keep.Variable}. Put a newer one before it: 2:NEW,1:OLD; then ask again.");
        masters = masters.WithNext();
        keep.Write(masters);
        return masters;
    }

    private async Task<Rotated> Run(IReadOnlyList<HeldWraps> places, CancellationToken stop)
    {
        var count = await Seed(stop);
        foreach (var place in places)
            count += await All(place, stop);
        if (!keep.IsGiven)
            keep.Write(masters.NewestAlone());
        return new(store.Room, masters.Current, count, keep.IsGiven ? keep.Variable : keep.File);
    }

    private Task<int> Seed(CancellationToken stop) => store.Do(Doing("its seed"), async deed =>
    {
        var wrap = await deed.One<byte[]>(ReadSeed);
        return await deed.Run(ReplaceSeed, new { Wrap = RoomSeed.Rewrap(masters, wrap!, store.Room) });
    }, stop);

    private async Task<int> All(HeldWraps place, CancellationToken stop)
    {
        var (count, after) = (0, "");
        while (await store.Do(Doing(place.After.Name), deed => Next(deed, place, after), stop) is { } done)
            (count, after) = (count + done.Count, done.Last);
        return count;
    }

    /// <summary>Wraps the next page anew: how many, and the last record of the page; nothing when there is no next page.</summary>
    private async Task<PageDone?> Next(Deed deed, HeldWraps place, string after)
    {
        var rows = await deed.Rows<WrapRow>(place.After, new { after, most = Page });
        var old = rows.Where(row => MasterKeys.VersionOf(row.Wrap) != masters.Current).ToList();
        foreach (var row in old)
            await deed.Run(place.Replace, new { record = row.Record, old = row.Wrap, wrap = deed.Keys.Rewrap(row.Wrap, row.Record) });
        return rows.Count == 0 ? null : new(old.Count, rows[^1].Record);
    }

    private static Doing Doing(string what) => TheHost.Does(Act.Key, "wraps keys anew under a new master key", what);

    private sealed record WrapRow(string Record, byte[] Wrap);

    private sealed record PageDone(int Count, string Last);
}

/// <summary>A rotation that is done.</summary>
/// <param name="Room">The room whose master key is new.</param>
/// <param name="Version">The version that wraps from now on.</param>
/// <param name="Wraps">How many wraps were made anew.</param>
/// <param name="KeptIn">The file that holds the new key, or the variable from which the old one may now be taken out.</param>
public sealed record Rotated(Room Room, int Version, int Wraps, string KeptIn);
