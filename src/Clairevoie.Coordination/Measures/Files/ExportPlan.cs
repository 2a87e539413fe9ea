using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Measures.Files;

/// <summary>Gives out the register as a file that imports back: what the table grants, and the trace keeps that it left.</summary>
public sealed class ExportPlan(Cellar cellar)
{
    private static readonly Question Lines = Question.In<ExportPlan>("Files/lines_to_give");
    private static readonly Question Plans = Question.In<ExportPlan>("Register/plans");
    private static readonly Question Strands = Question.In<ExportPlan>("Register/strands");

    /// <summary>The rows of one plan, or of all when none is named.</summary>
    public Task<List<IReadOnlyList<string>>> Rows(Viewer viewer, Doing doing, string plan, CancellationToken stop) =>
        cellar.Of(Room.Coordination).Do(doing, deed => Read(deed, viewer, plan), stop);

    /// <summary>Writes the rows as a workbook or as CSV.</summary>
    public static async Task Write(Stream stream, IEnumerable<IReadOnlyList<string>> rows, bool workbook, CancellationToken stop)
    {
        if (workbook)
            XlsxFile.Write(stream, "plan", PlanColumns.All, rows, PlanColumns.Numbers);
        else
            await CsvFile.Write(stream, PlanColumns.All, rows, stop);
    }

    private static async Task<List<IReadOnlyList<string>>> Read(Deed deed, Viewer viewer, string plan)
    {
        var lines = await deed.Rows<LineRow>(Lines.SeenBy(viewer, Subject.PlanMeasure, Sight.Full), new { plan });
        var seen = lines.Select(line => line.Plan).ToHashSet();
        List<IReadOnlyList<string>> rows =
        [
            .. (await deed.Rows<PlanRow>(Plans)).Where(row => seen.Contains(row.Code)).Select(PlanRows.Of),
            .. (await deed.Rows<StrandRow>(Strands)).Where(row => seen.Contains(row.Plan)).Select(PlanRows.Of),
        ];
        foreach (var line in lines)
            rows.AddRange(await Of(deed, line));
        return rows;
    }

    private static async Task<IEnumerable<IReadOnlyList<string>>> Of(Glance room, LineRow row)
    {
        var name = new LineName(row.Plan, row.Number);
        return
        [
            PlanRows.Of(row.With(await LineBook.Partners(room, row.Id))),
            .. (await LineBook.Sums(room, row.Id)).Select(sum => PlanRows.Of(name, sum)),
            .. (await LineBook.Facts(room, row.Id)).Select(fact => PlanRows.Of(name, fact.Fact, fact.Body)),
        ];
    }
}
