using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>What became of something that was to be written: kept, refused, or stopped because somebody wrote in between.</summary>
/// <param name="Kept">Whether it is kept.</param>
/// <param name="Why">The reasons of a refusal.</param>
public sealed record ProblemKept(bool Kept, IReadOnlyList<Refusal> Why)
{
    /// <summary>It is kept.</summary>
    public static ProblemKept Done { get; } = new(true, []);

    /// <summary>Somebody wrote in between: nothing is kept, nothing is lost, and whoever writes chooses.</summary>
    public static ProblemKept Meanwhile { get; } = new(false, []);

    /// <summary>Whether somebody wrote in between.</summary>
    public bool IsMeanwhile => !Kept && Why.Count == 0;
}

/// <summary>An entry to be written, and what is written beside it in the same deed.</summary>
internal sealed record EntryToWrite(EntryKind Kind, string Words, Func<Deed, int, Task>? Beside = null)
{
    /// <summary>The entry that it corrects.</summary>
    public int? Corrects { get; init; }
}
