using Clairevoie.Domain;

namespace Clairevoie.Hall.Tasks;

/// <summary>A room that knows what waits for somebody. Every room registers its own; the Hall alone makes the page of the day.</summary>
public interface ITellTasks
{
    /// <summary>What waits for this viewer in this room, most pressing first; nothing when the table shows them nothing of it.</summary>
    Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop);
}
