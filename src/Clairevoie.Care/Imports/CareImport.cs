using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Imports;

/// <summary>Takes a file of counts of one structure: all of its lines or none, and remembers how its columns are named.</summary>
public sealed class CareImport(Cellar cellar, IEnumerable<ITakeRows> kinds)
{
    private static readonly Question MappingOf = Question.In<CareImport>("Imports/mapping_of");
    private static readonly Question Remember = Question.In<CareImport>("Imports/remember_mapping");

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>The kinds of file that this structure may have.</summary>
    public IReadOnlyList<ITakeRows> KindsOf(StructureKept structure) => [.. kinds.Where(kind => kind.FieldsOf(structure).Count > 0)];

    /// <summary>How the columns of such files of this structure were named last.</summary>
    public async Task<ColumnMapping?> Remembered(StructureKept structure, string kind, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return ColumnMapping.Read(await Room.Look(room => room.One<string>(MappingOf, new { structure = structure.Id, kind }), stop));
    }

    /// <summary>What is wrong with a file under a mapping; where nothing is, its lines are kept if that is asked, and the mapping with them.</summary>
    public async Task<IReadOnlyList<ImportFault>> Take(Viewer viewer, (StructureKept Structure, ITakeRows Kind) of, GivenTable table, ColumnMapping mapping, bool keep, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(mapping);
        var fields = of.Kind.FieldsOf(of.Structure);
        var rows = mapping.Rows(table);
        List<ImportFault> faults = [.. PersonRows.Why(table).Select(why => new ImportFault(1, why)), .. Missing(fields, mapping), .. Twice(fields, mapping, rows)];
        if (faults.Count > 0)
            return faults;
        faults.AddRange(await of.Kind.Take(viewer, of.Structure, rows, keep, stop));
        if (faults.Count == 0 && keep)
            await Room.Do(Doing.Of(viewer, Act.Import, "file of counts", $"{of.Kind.Kind} {of.Structure.Id}"),
                deed => deed.Run(Remember, new { structure = of.Structure.Id, kind = of.Kind.Kind, author = viewer.Mission, mapping = mapping.Kept() }), stop);
        return faults;
    }

    private static IEnumerable<ImportFault> Missing(IReadOnlyList<ImportField> fields, ColumnMapping mapping) =>
        fields.Where(field => field.Needed && !mapping.Columns.ContainsKey(field.Key)).Select(field => new ImportFault(1, new("field-missing", field.Key)));

    // Lines that say the same day or month are what a line for each person looks like.
    private static IEnumerable<ImportFault> Twice(IReadOnlyList<ImportField> fields, ColumnMapping mapping, IReadOnlyList<MappedRow> rows)
    {
        var says = fields.Where(field => field.Says && mapping.Columns.ContainsKey(field.Key)).Select(field => field.Key).ToList();
        return rows.GroupBy(row => string.Join('\u001f', says.Select(field => row[field])), StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Take(1)
            .Select(same => new ImportFault(same.ElementAt(1).Line, new("lines-of-persons", says.Count > 0 ? says[0] : null, same.Count())));
    }
}
