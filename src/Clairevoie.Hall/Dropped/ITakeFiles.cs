using Clairevoie.Domain;

namespace Clairevoie.Hall.Dropped;

/// <summary>An import of a room that may be fed from a watched folder: with its own reading, all of a file or none of it, the same twice without effect.</summary>
public interface ITakeFiles
{
    /// <summary>The folder below <c>var/import</c>: the room and what the files hold, such as <c>coordination/plan</c>.</summary>
    string Folder { get; }

    /// <summary>Whether the table lets this viewer take such a file in.</summary>
    bool IsFor(Viewer viewer);

    /// <summary>Takes the file in, in this viewer's mission; gives what is wrong with it, line by line, and nothing when it was taken.</summary>
    Task<IReadOnlyList<string>> Take(string file, Viewer viewer, CancellationToken stop);
}
