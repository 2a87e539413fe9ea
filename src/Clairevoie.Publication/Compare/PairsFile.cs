using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Words;

namespace Clairevoie.Publication.Compare;

/// <summary>Compares the pairs of a file, claims that need not be in the register: one verdict per line, in order.</summary>
public static class PairsFile
{
    private static readonly string[] Sides = ["a_", "b_"];

    // A column that only says where a figure comes from may be left out; without these there is no figure.
    private static readonly string[] Needed = ["value", "unit", "kind", "definition", "period_start", "period_end", "territory"];

    /// <summary>The verdicts, or what keeps the whole file from being read.</summary>
    public static (IReadOnlyList<Judged> Pairs, IReadOnlyList<FileFault> Faults) Read(string file, CompareClaims compare)
    {
        ArgumentNullException.ThrowIfNull(compare);
        try
        {
            using var table = Table.Open(file);
            var missing = Header(table.Columns);
            var reader = new ReadClaim(compare.Today.Places, Strictness.Comparison);
            return missing.Count > 0 ? ([], missing) : ([.. table.Rows.Select(row => Judge(row, reader, compare))], []);
        }
        catch (FileRefusedException refused)
        {
            return ([], [refused.Fault]);
        }
    }

    private static IReadOnlyList<FileFault> Header(IReadOnlyList<string> columns) =>
        FileFault.OfColumns(columns, Sides.SelectMany(side => Needed.Select(column => side + column)).Prepend("pair"));

    private static Judged Judge(TableRow row, ReadClaim reader, CompareClaims compare)
    {
        var (a, wrongA) = reader.Read(row, "a_");
        var (b, wrongB) = reader.Read(row, "b_");
        var judged = a is not null && b is not null
            ? Judged.Of(compare.Compare(a, b))
            : Judged.Of(Unreadable([.. wrongA, .. wrongB]));
        return judged with { Pair = row["pair"] };
    }

    private static Comparison Unreadable(IReadOnlyList<FileFault> faults) =>
        new(Verdict.Reject, [.. faults.Select(fault => Reason.Reject("unreadable", Sentences.Of(fault)))], null);
}
