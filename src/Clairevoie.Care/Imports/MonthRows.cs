using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Imports;

/// <summary>Monthly returns: one line for each month. They are entered, to be signed by a person.</summary>
public sealed class MonthRows(ReturnBook returns) : ITakeRows
{
    /// <inheritdoc />
    public string Kind => "months";

    /// <inheritdoc />
    public IReadOnlyList<ImportField> FieldsOf(StructureKept structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return [new("month", Says: true), new("attested"), .. structure.ServiceType.Measures.Select(measure => new ImportField(measure.Key)), .. structure.ServiceType.Also.Select(measure => new ImportField(measure.Key, false))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ImportFault>> Take(Viewer viewer, StructureKept structure, IReadOnlyList<MappedRow> rows, bool keep, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(structure);
        List<(int Line, EnterMonth Month)> given = [.. rows.Select(row => (row.Line, new EnterMonth(structure.Id, ImportCells.Month(row["month"]), ImportCells.YesNo(row["attested"]), row.Written)))];
        List<ImportFault> faults = [.. given.SelectMany(one => ImportFault.Of(one.Line, one.Month.Decide([structure], returns.Today)))];
        if (faults.Count == 0 && keep && await returns.Enter(viewer, [.. given.Select(one => one.Month)], stop) is Decision<IReadOnlyList<string>>.No no)
            return [.. no.Why.Select(why => new ImportFault(0, why))];
        return faults;
    }
}
