using Clairevoie.Domain;
using Clairevoie.Hall.Parts;

namespace Clairevoie.Hall.Jobs;

/// <summary>A kind of long work. Whoever does such works registers its own.</summary>
/// <param name="Name">Its name in the store.</param>
/// <param name="Offers">What this viewer may ask of it.</param>
/// <param name="Work">Does it, and says whether it came to its end.</param>
public sealed record JobKind(string Name, Func<Viewer, IReadOnlyList<Choice>> Offers, Func<JobRun, CancellationToken, Task<bool>> Work)
{
    /// <summary>The name and the media type of the file, from what was asked.</summary>
    public required Func<string, (string Name, string Type)> File { get; init; }
}

/// <summary>A work under way.</summary>
/// <param name="Job">How it stood when it was begun.</param>
/// <param name="Viewer">For whom it is done, as the table stands now.</param>
/// <param name="File">The file that it writes; what it holds beyond <see cref="Job.Bytes"/> was never reached.</param>
/// <param name="Reach">Says how far it has come: how many, after which, and how long the file is; false when it was cancelled.</param>
public sealed record JobRun(Job Job, Viewer Viewer, string File, Func<long, string, long, Task<bool>> Reach);
