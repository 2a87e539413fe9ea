using System.Globalization;
using Clairevoie.Care.Places;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Imports;

/// <summary>Places by day and strand: places, taken, waiting.</summary>
public sealed class PlaceRows(PlacesBook places) : ITakeRows
{
    private const int DaysBack = 400;

    /// <inheritdoc />
    public string Kind => "places";

    /// <inheritdoc />
    public IReadOnlyList<ImportField> FieldsOf(StructureKept structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var strands = Strands.Of(structure.ServiceType).Count;
        return strands == 0 ? [] : [new("day", Says: true), new("strand", strands > 1, true), .. TellPlaces.Asked.Select(asked => new ImportField(asked))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ImportFault>> Take(Viewer viewer, StructureKept structure, IReadOnlyList<MappedRow> rows, bool keep, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(structure);
        List<(int Line, TellPlaces? Told, Refusal? Wrong)> given = [.. rows.Select(row => Read(row, structure))];
        List<ImportFault> faults = [.. given.SelectMany(one => one.Told is { } told ? ImportFault.Of(one.Line, told.Decide([structure], places.Today)) : [new(one.Line, one.Wrong!)])];
        if (faults.Count == 0 && keep && await places.TellAll(viewer, [.. given.Select(one => one.Told!)], stop) is Decision<int>.No no)
            return [.. no.Why.Select(why => new ImportFault(0, why))];
        return faults;
    }

    // A structure of one strand need not say it.
    private static (int Line, TellPlaces? Told, Refusal? Wrong) Read(MappedRow row, StructureKept structure)
    {
        var offered = Strands.Of(structure.ServiceType);
        var strand = row["strand"].Length == 0 && offered.Count == 1 ? offered[0] : ImportCells.Strand(row["strand"]);
        if (!offered.Contains(strand))
            return (row.Line, null, new("strand-unknown", "strand"));
        if (!DateOnly.TryParseExact(ImportCells.Day(row["day"]), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return (row.Line, null, new("day-unreadable", "day"));
        return (row.Line, new(structure.Id, day, TellPlaces.Asked.ToDictionary(asked => TellPlaces.Field(asked, strand), asked => (string?)row[asked])) { DaysBack = DaysBack }, null);
    }
}
