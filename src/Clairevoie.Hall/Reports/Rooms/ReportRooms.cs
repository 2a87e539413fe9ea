using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>The rooms of this host that take reports.</summary>
public sealed class ReportRooms(IEnumerable<ReportRoom> rooms)
{
    /// <summary>All of them, always in the same order: whoever looks for a code asks each, so that time tells nothing.</summary>
    public IReadOnlyList<ReportRoom> All { get; } = [.. rooms.OrderBy(room => room.Room)];

    /// <summary>The room that takes this kind; nothing when this host does not run it.</summary>
    public ReportRoom? Of(ReportKind kind) => All.FirstOrDefault(room => room.Kinds.Contains(kind));

    /// <summary>The room whose reports are this subject.</summary>
    public ReportRoom Of(Subject subject) => All.First(room => room.Subject == subject);
}
