using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Structures;

/// <summary>A structure as it is kept.</summary>
public sealed record StructureKept(string Id, AgencyId Agency, string Territory, string Name, string Service, string Since)
{
    /// <summary>What it counts.</summary>
    public ServiceType ServiceType => ServiceType.Of(Service) ?? throw new InvalidOperationException($"{Service} is no service of this program.");
}

/// <summary>The structures that agencies run.</summary>
public sealed class StructureBook(Cellar cellar)
{
    private static readonly Question AddStructure = Question.In<StructureBook>("Structures/add_structure");
    private static readonly Question Written = Question.In<StructureBook>("Structures/structures_written");

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>Declares a structure of the viewer's agency.</summary>
    public async Task<Decision<Guid>> Declare(Viewer viewer, DeclareStructure given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (given.Decide() is not Decision<StructureDeclared>.Yes(var declared))
            return ((Decision<StructureDeclared>.No)given.Decide()).Why.ToList();
        var id = Guid.NewGuid();
        var kept = new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = declared.Territory,
            name = declared.Name, service = declared.Service.Key, since = declared.Since.ToString(),
        };
        var isNew = await Room.Do(Doing.Of(viewer, Act.Enter, "structure", id.ToString("D")), deed => deed.Run(AddStructure, kept), stop) == 1;
        return isNew ? id : new Refusal("structure-known", nameof(DeclareStructure.Name));
    }

    /// <summary>The structures for which the viewer may enter a month.</summary>
    public Task<IReadOnlyList<StructureKept>> Of(Viewer viewer, CancellationToken stop) => Room.Look(room => Of(room, viewer), stop);

    /// <summary>The same, within a deed.</summary>
    internal static Task<IReadOnlyList<StructureKept>> Of(Glance room, Viewer viewer, Subject subject = Subject.CareReturn) =>
        room.Rows<StructureKept>(Written.WrittenBy(viewer, subject));
}
