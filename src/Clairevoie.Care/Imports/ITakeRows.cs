using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Imports;

/// <summary>One kind of file that structures already produce.</summary>
public interface ITakeRows
{
    /// <summary>Names the kind and its words.</summary>
    string Kind { get; }

    /// <summary>The fields of such a file of this structure; none where it has no such file.</summary>
    IReadOnlyList<ImportField> FieldsOf(StructureKept structure);

    /// <summary>What is wrong with these lines; nothing where all of them may be kept. They are kept, all of them, where that is asked.</summary>
    Task<IReadOnlyList<ImportFault>> Take(Viewer viewer, StructureKept structure, IReadOnlyList<MappedRow> rows, bool keep, CancellationToken stop);
}
