using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Files;

/// <summary>A file that was taken in.</summary>
public sealed record FileLine
{
    /// <summary>Its number.</summary>
    public Guid Id { get; init; }

    /// <summary>Who sent it.</summary>
    public string Sender { get; init; } = "";

    /// <summary>What it held.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Rows that were new.</summary>
    public long RowsAdded { get; init; }

    /// <summary>Rows that were there already.</summary>
    public long RowsKnown { get; init; }

    /// <summary>When.</summary>
    public DateOnly TakenOn { get; init; }
}

/// <summary>The files taken in, and how each sender writes.</summary>
public sealed class FileBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question ImportsOf = Question.In<FileBook>("Files/imports_of");
    private static readonly Question AddMapping = Question.In<FileBook>("Files/add_mapping");
    private static readonly Question MappingOf = Question.In<FileBook>("Files/mapping_of");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The files that the viewer's agency took in; for a viewer who writes every event, of all agencies.</summary>
    public Task<IReadOnlyList<FileLine>> Taken(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return Room.Look(look => look.Rows<FileLine>(ImportsOf, new { agency = viewer.Agency, all = WritesAll(viewer) }), stop);
    }

    /// <summary>How the viewer's agency, or any for a viewer who writes every event, read the files of a sender last; nothing when it read none.</summary>
    public async Task<FileMapping?> MappingFor(Viewer viewer, string sender, FileKind kind, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return await Room.Look(look => look.One<string>(MappingOf, new { sender, kind = kind.ToString(), agency = viewer.Agency, all = WritesAll(viewer) }), stop) is { } json ? FileMapping.Read(json) : null;
    }

    private static bool WritesAll(Viewer viewer) => AccessTable.LinesOf(viewer.Role, Subject.DiscoveredEvent).Any(line => line.Writes && line.Whose == Whose.Everybody);

    /// <summary>Remembers how the files of a sender are read.</summary>
    public async Task Remember(Viewer viewer, string sender, FileMapping mapping, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(mapping);
        if (await MappingFor(viewer, sender, mapping.Kind, stop) is { } known && known.Write() == mapping.Write()) return;
        await Room.Do(Doing.Of(viewer, Act.Change, "how a sender writes", $"mapping {sender}"), deed => deed.Run(AddMapping, new
        {
            sender, kind = mapping.Kind.ToString(), mapping = mapping.Write(), author = viewer.Mission, agency = viewer.Agency, written_on = HalfDay.Of(clock.GetUtcNow()).Day,
        }), stop);
    }
}
