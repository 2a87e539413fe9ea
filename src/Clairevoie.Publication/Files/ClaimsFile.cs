using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;

namespace Clairevoie.Publication.Files;

/// <summary>Reads a whole claims file, CSV, XLSX, GeoJSON or GeoPackage, as it was exported too: every claim, or every fault.</summary>
public static class ClaimsFile
{
    /// <summary>Beyond so many faults nobody reads on.</summary>
    private const int MostFaults = 200;

    public static (IReadOnlyList<Claim> Claims, IReadOnlyList<FileFault> Faults) Read(string file, Gazetteer places)
    {
        try
        {
            using var opened = Table.Open(file);
            using var table = OfMap.Columns.All(opened.Columns.Contains) ? OfMap.Claims(opened) : opened;
            var faults = Header(table.Columns);
            return faults.Count > 0 ? ([], faults) : Rows(table, new ReadClaim(places, Strictness.Register));
        }
        catch (FileRefusedException refused)
        {
            return ([], [refused.Fault]);
        }
    }

    private static List<FileFault> Header(IReadOnlyList<string> columns) =>
    [
        .. FileFault.OfColumns(columns, ClaimColumns.All),
        .. columns.Except(ClaimColumns.All).Select(column => new FileFault(1, column, "column-unknown", column)),
        .. columns.GroupBy(column => column).Where(same => same.Count() > 1).Select(same => new FileFault(1, same.Key, "column-twice")),
    ];

    /// <summary>On which line each claim of a file stands, by its name and version.</summary>
    public static IReadOnlyDictionary<(string Id, string Version), int> Lines(string file)
    {
        using var table = Table.Open(file);
        return table.Rows.GroupBy(row => (row["id"].Trim(), row["version"].Trim())).ToDictionary(rows => rows.Key, rows => rows.First().Line);
    }

    private static (IReadOnlyList<Claim> Claims, IReadOnlyList<FileFault> Faults) Rows(Table table, ReadClaim reader)
    {
        var (claims, faults) = (new List<Claim>(), new List<FileFault>());
        var lines = new Dictionary<(string, string), int>();
        foreach (var row in table.Rows.TakeWhile(_ => faults.Count < MostFaults))
        {
            var (claim, wrong) = row.IsTooLong ? (null, [new FileFault(row.Line, "", "too-many-cells")]) : reader.Read(row);
            faults.AddRange(wrong);
            if (claim is not null && !lines.TryAdd((claim.Id, claim.Version), row.Line))
            {
                faults.Add(new FileFault(row.Line, "id", "twice", claim.Id, lines[(claim.Id, claim.Version)]));
            }
            else if (claim is not null)
            {
                claims.Add(claim);
            }
        }

        faults.AddRange(RowsTogether.Look([.. claims.Select(claim => (claim, lines[(claim.Id, claim.Version)]))]).Take(Math.Max(0, MostFaults - faults.Count)));
        return faults.Count > 0 ? ([], [.. faults.OrderBy(fault => fault.Line)])
            : claims.Count > 0 ? (claims, [])
            : ([], [new FileFault(2, "", "no-rows")]);
    }
}
