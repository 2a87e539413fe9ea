namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// What was counted around one action: where it took place, in the belt around it where its effect may spread, and in an area
/// like them that nobody acted on. The periods before and after are equally long.
/// </summary>
/// <param name="Target">Where the action took place (A).</param>
/// <param name="Buffer">The belt around it (B).</param>
/// <param name="Control">A comparable area that was left alone (C).</param>
public sealed record ActionCounts(BeforeAfter Target, BeforeAfter Buffer, BeforeAfter Control)
{
    /// <summary>A second control, for the buffer alone: the weighted difference then needs no correction for sharing one.</summary>
    public BeforeAfter? BufferControl { get; init; }

    /// <summary>The six counts with their names, in the order A0 A1 B0 B1 C0 C1.</summary>
    internal IEnumerable<(string French, string English, long Count)> Named =>
    [
        ("la cible avant", "the target before", Target.Before), ("la cible après", "the target after", Target.After),
        ("la couronne avant", "the buffer before", Buffer.Before), ("la couronne après", "the buffer after", Buffer.After),
        ("le témoin avant", "the control before", Control.Before), ("le témoin après", "the control after", Control.After),
    ];
}
