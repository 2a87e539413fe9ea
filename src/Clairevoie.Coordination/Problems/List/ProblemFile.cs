using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Problems;

/// <summary>The list of problems as a file: codes and not words, so that it reads the same in every language.</summary>
public static class ProblemFile
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["id", "kind", "place", "territory", "lead", "partners", "minors", "step", "opened_on", "closed_on", "next_due", "of_committee"];

    /// <summary>Writes the problems as a workbook or as CSV.</summary>
    public static async Task Write(Stream stream, IAsyncEnumerable<ProblemListed> problems, bool workbook, CancellationToken stop)
    {
        var rows = problems.Select(Row);
        if (workbook)
            await XlsxFile.Write(stream, "problemes", Columns, rows, stop);
        else
            await CsvFile.Write(stream, Columns, rows, stop);
    }

    private static IReadOnlyList<string> Row(ProblemListed problem)
    {
        var row = problem.Row;
        return
        [
            row.Id, row.What.ToString(), row.Name, row.Territory, row.Lead, string.Join("; ", problem.Partners.Select(partner => $"{partner.Agency}: {partner.Stands}")),
            row.Minors ? "yes" : "no", row.Step is { } step ? ((ProblemStep)step).ToString() : "", Day(row.OpenedOn), Day(row.ClosedOn), Day(problem.NextDue), row.IsOfCommittee ? "yes" : "no",
        ];
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
