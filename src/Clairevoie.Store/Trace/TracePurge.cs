namespace Clairevoie.Store;

/// <summary>Erases the links that reached their date, and leaves a signed checkpoint in their place.</summary>
internal static class TracePurge
{
    private static readonly Question LastBefore = Question.In<TraceRow>("Trace/last_before");
    private static readonly Question Links = Question.In<TraceRow>("Trace/purge_links");
    private static readonly Question Leave = Question.In<TraceRow>("Trace/add_checkpoint");

    /// <summary>Erases every link before the day; says how many.</summary>
    public static async Task<int> Before(DateOnly until, Deed deed)
    {
        if (await deed.One<TraceRow>(LastBefore, new { Until = until }) is not { } last)
            return 0;
        var purged = await deed.Run(Links, new { last.Seq });
        await deed.Run(Leave, Checkpoint.After(last, until, purged, deed.Keys));
        return purged;
    }
}
