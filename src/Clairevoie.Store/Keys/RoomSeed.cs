using System.Data.Common;
using System.Security.Cryptography;
using Clairevoie.Domain;
using Dapper;

namespace Clairevoie.Store;

/// <summary>
/// The seed of a room: 32 bytes of chance, kept in the room under the master key's wrap, from which all derived keys come.
/// A rotation wraps it anew and changes none of them, so that a trace of ten years is still read with one key.
/// </summary>
internal static class RoomSeed
{
    private static readonly Question AddSeed = Question.In<RoomStore>("Keys/add_seed");
    private static readonly Question AddHead = Question.In<RoomStore>("Trace/add_head");

    /// <summary>Gives a new room its seed and the sealed head of an empty trace. Two hosts at once make one.</summary>
    public static async Task Make(IEngine engine, DbConnection link, MasterKeys masters, Room room)
    {
        var seed = RandomNumberGenerator.GetBytes(Sealing.KeyLength);
        var head = new Trace(new RoomKeys(room, masters, seed), TimeProvider.System).HeadAt(0, new byte[32]);
        await using var transaction = await engine.BeginAlone(link, CancellationToken.None);
        if (await link.ExecuteAsync(AddSeed.For(engine), new { Wrap = masters.Wrap(seed, About(room)) }) == 1)
            await link.ExecuteAsync(AddHead.For(engine), new { head.Seq, head.Hash, head.Seal });
        await transaction.CommitAsync();
    }

    /// <summary>Opens the seed.</summary>
    /// <exception cref="CellarClosedException">The key is not the one of this room's store.</exception>
    public static byte[] Unwrap(MasterKeys masters, byte[] wrap, Room room)
    {
        try
        {
            return masters.Unwrap(wrap, About(room));
        }
        catch (CryptographicException fault)
        {
            throw new CellarClosedException($"The key of the room {room.Slug()} does not open its store. Put back the key that was in use when the store was written.", fault);
        }
    }

    /// <summary>The same seed under the newest master key.</summary>
    public static byte[] Rewrap(MasterKeys masters, byte[] wrap, Room room) => masters.Wrap(Unwrap(masters, wrap, room), About(room));

    private static string About(Room room) => $"{room.Slug()}/seed";
}
