using Clairevoie.Care.Requests;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Imports;

/// <summary>Requests for a place: one line for each month and kind of service asked.</summary>
public sealed class RequestRows(RequestBook requests) : ITakeRows
{
    /// <inheritdoc />
    public string Kind => "requests";

    /// <inheritdoc />
    public IReadOnlyList<ImportField> FieldsOf(StructureKept structure) =>
        [new("month", Says: true), new("towards", Says: true), .. TellRequests.Outcomes.Select(outcome => new ImportField(outcome.Key)), new("wait", false)];

    /// <inheritdoc />
    public async Task<IReadOnlyList<ImportFault>> Take(Viewer viewer, StructureKept structure, IReadOnlyList<MappedRow> rows, bool keep, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(structure);
        List<(int Line, TellRequests Told)> given = [.. rows.Select(row => (row.Line, new TellRequests(structure.Id, ImportCells.Month(row["month"]), ImportCells.Service(row["towards"]), ImportCells.Wait(row["wait"]), row.Written)))];
        List<ImportFault> faults = [.. given.SelectMany(one => ImportFault.Of(one.Line, one.Told.Decide([structure], requests.Today)))];
        if (faults.Count == 0 && keep && await requests.TellAll(viewer, [.. given.Select(one => one.Told)], stop) is Decision<int>.No no)
            return [.. no.Why.Select(why => new ImportFault(0, why))];
        return faults;
    }
}
