using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>A room that takes reports: what it takes, where its agents read them, and its store. Nobody who reports is told which one.</summary>
public sealed class ReportRoom(Subject subject, Cellar cellar)
{
    /// <summary>What its reports are to the table.</summary>
    public Subject Subject { get; } = subject;

    /// <summary>The kinds that fall into it.</summary>
    public required IReadOnlySet<ReportKind> Kinds { get; init; }

    /// <summary>Where its agents read: <c>/renseignement</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Whether the law lets it keep anything yet.</summary>
    public required bool MayKeep { get; init; }

    /// <summary>What the room keeps of its own beside a report, prepared from its identifier, what was told and its key, and written in the same deed.</summary>
    public Func<Guid, ReportTold, byte[], Func<Deed, Task>>? Beside { get; init; }

    /// <summary>Which reports a map leaves out because they only repeat others; none where the room compares nothing.</summary>
    public Func<Viewer, CancellationToken, Task<IReadOnlySet<Guid>>>? Repeats { get; init; }

    /// <summary>The name of the surface that its cells make on the map, if any: what its agents may open is smoothed from its places instead.</summary>
    public string? Surface { get; init; }

    /// <summary>The room.</summary>
    public Room Room => Subject.Room();

    /// <summary>Its store.</summary>
    public RoomStore Store { get; } = cellar.Of(subject.Room());

    /// <summary>Its keys.</summary>
    public RoomKeys Keys { get; } = cellar.KeysOf(subject.Room());

    /// <summary>What a trace says was touched: the subject and an identifier, never content.</summary>
    public string Names(Guid report) => $"{Subject} {report:D}";
}
