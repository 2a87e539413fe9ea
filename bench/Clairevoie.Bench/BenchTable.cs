using System.Text;
using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>The measures as a table that people read.</summary>
public static class BenchTable
{
    /// <summary>The machine, then one line per measure.</summary>
    public static string Of(Machine machine, IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(measures);
        var table = new StringBuilder()
            .AppendLine(Invariant($"{machine.Day}, {machine.Processor}, {machine.Cores} cores, {machine.Gigabytes} GB, {machine.System}, {machine.Runtime} ({machine.Calm})."))
            .AppendLine()
            .AppendLine("| measured | value | aim | held | how |")
            .AppendLine("|---|---:|---:|---|---|");
        foreach (var one in measures)
            table.AppendLine(Invariant($"| {one.Name} | {one.Written} | {one.Aim} | {(one.Aim is null ? "" : one.Holds ? "yes" : "no")} | {one.How} |"));
        return table.ToString().TrimEnd();
    }

    /// <summary>The page of the documents that holds the last table.</summary>
    public static string Page(string table) => $"""
        # Bench

        Written by the bench itself, from the built program started as a process of its own:

        ```
        dotnet run -c Release --project bench/Clairevoie.Bench -- all --write
        ```

        A part may be named alone (`start`, `scan`, `density`…); `--json [FILE]` gives the numbers to a program.

        ## The last table

        {table}

        ## How to read the intake

        The form that reporters fill is sent by 16 clients of the same machine, each form with its own one-use token, and a report
        counts when its receipt was read: it is then durable. Two numbers of the same run stand beside it. (a) is the same server,
        built by the same code with one more door that reads the bytes of the same form and answers two letters; the product itself
        has no such door. (b) is one connection that inserts and commits one row of the same size, with the pragmas of our stores,
        on the same disk, in a loop. Somebody who did (a) then (b) for each report, one after the other, would reach 1/(1/a + 1/b):
        that is the bound. Several reports share one commit in our stores, so the ratio may pass 1 on a slow disk.

        """;
}
