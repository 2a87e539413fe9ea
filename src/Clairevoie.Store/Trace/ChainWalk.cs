namespace Clairevoie.Store;

/// <summary>Walks a room's chain from its last checkpoint to its head, one link at a time, and stops at the first that does not hold.</summary>
internal sealed class ChainWalk(Trace trace, RoomKeys keys)
{
    private static readonly Question Checkpoints = Question.In<ChainWalk>("Trace/checkpoints");
    private static readonly Question Links = Question.In<ChainWalk>("Trace/links");
    private static readonly Question Head = Question.In<ChainWalk>("Trace/head_seen");

    private long last;
    private long purged;
    private byte[] hash = new byte[32];

    /// <summary>Walks, at one moment of the room.</summary>
    public async Task<ChainFinding> Walk(Glance glance)
    {
        var broken = await Purges(glance) ?? await Rows(glance) ?? End(await glance.One<TraceHead>(Head));
        return new(keys.Room, last - purged, purged, last, Convert.ToHexStringLower(hash), broken);
    }

    private async Task<BrokenLink?> Purges(Glance glance)
    {
        await foreach (var checkpoint in glance.Stream<Checkpoint>(Checkpoints))
        {
            if (!checkpoint.IsSignedBy(keys) || checkpoint.Seq != purged + checkpoint.Purged)
                return new(checkpoint.Seq, Flaw.Checkpoint);
            (purged, hash) = (checkpoint.Seq, checkpoint.Hash);
        }
        last = purged;
        return null;
    }

    private async Task<BrokenLink?> Rows(Glance glance)
    {
        await foreach (var row in glance.Stream<TraceRow>(Links, new { After = purged }))
        {
            if (FlawOf(row) is { } flaw)
                return new(flaw == Flaw.Missing ? last + 1 : row.Seq, flaw);
            (last, hash) = (row.Seq, row.Hash);
        }
        return null;
    }

    private Flaw? FlawOf(TraceRow row) => row switch
    {
        _ when row.Seq != last + 1 => Flaw.Missing,
        _ when !row.Prev.AsSpan().SequenceEqual(hash) => Flaw.OutOfLine,
        _ when !trace.IsWhole(row) => Flaw.Altered,
        _ => null,
    };

    private BrokenLink? End(TraceHead? head) => head switch
    {
        null => new(last, Flaw.Head),
        _ when !trace.IsOurs(head) => new(head.Seq, Flaw.Head),
        _ when head.Seq > last => new(last + 1, Flaw.CutOff),
        _ when head.Seq < last || !head.Hash.AsSpan().SequenceEqual(hash) => new(last, Flaw.Head),
        _ => null,
    };
}
