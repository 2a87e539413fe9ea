using System.Security.Cryptography;
using System.Text;
using Clairevoie.Care.Counters;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.Where;

namespace Clairevoie.Care.Imports;

/// <summary>What was counted each day, as on the counters: one line for each day, in the street also half-day and sector. Minors are said by month, not here.</summary>
public sealed class DayRows(TallyFiles tallies, TerritoryShapes places) : ITakeRows
{
    private const int OfGuid = 16;

    /// <inheritdoc />
    public string Kind => "days";

    /// <inheritdoc />
    public IReadOnlyList<ImportField> FieldsOf(StructureKept structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return Pad.Of(structure.Service) is not { } pad ? [] :
            [new("day", Says: true), .. pad.InTheStreet ? (ImportField[])[new("half", Says: true), new("sector", Says: true)] : [], .. pad.Measures.Where(measure => measure.Key != Pad.Minors.Key).Select((measure, at) => new ImportField(measure.Key, at == 0))];
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<ImportFault>> Take(Viewer viewer, StructureKept structure, IReadOnlyList<MappedRow> rows, bool keep, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return tallies.Take(viewer, structure, [.. rows.Select(row => (row.Line, Read(row, structure)))], keep, stop);
    }

    private GivenTally Read(MappedRow row, StructureKept structure)
    {
        var (day, half, sector) = (ImportCells.Day(row["day"]), ImportCells.Half(row["half"]), Sector(row["sector"]));
        var id = IdOf($"{structure.Id} {day} {half} {sector}");
        return new(id.ToString("D"), structure.Id, day, half, sector, row.Written) { DaysBack = ForgetTallies.DaysKept - 1 };
    }

    /// <summary>The same day of the same structure always has the same id: a file that comes again adds nothing.</summary>
    internal static Guid IdOf(string which) => new(SHA256.HashData(Encoding.UTF8.GetBytes(which)).AsSpan(0, OfGuid));

    private string Sector(string cell) =>
        places.All.FirstOrDefault(one => one.Code == cell || PlainHeading.Of(one.Name) == PlainHeading.Of(cell))?.Code ?? cell;
}
