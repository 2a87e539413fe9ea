using Clairevoie.Domain;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Justice.Quarters;

/// <summary>
/// What a period counts, table by table, before anything is hidden, and what each told before. No cell of one table is a sum of cells of another: a form
/// counts each thing once, fines paid stand with their tariffs in one table, and a year is told only of what no quarter tells. So each table
/// is protected by itself the first time, and together with its own earlier turns when it is corrected.
/// </summary>
public static class CountTables
{
    /// <summary>Counts that stay in this room: why an injunction stands still would tell two small counts by their sum.</summary>
    private static readonly string[] Inside = ["blocked_no_doctor", "blocked_incomplete"];

    /// <summary>The tables.</summary>
    public static IReadOnlyList<CountTable> Of(ReturnPeriod period, IReadOnlyList<QuarterFigure> figures) =>
    [
        .. from measure in Office.All.SelectMany(office => office.Measures).Except(FixedFine.PaidMeasures)
           where measure.Kind is MeasureKind.Count && !Inside.Contains(measure.Key)
           let sums = QuarterSum.Of(measure, period, figures)
           where sums.Count > 0
           select new CountTable(measure.Key, [QuarterSheet.Number], [.. sums.Select(sum => new CountLine(sum.Territory, [sum.Value]))]),
        .. FineTables.Counted(period, figures),
    ];

    /// <summary>What may be told of a table beside what its earlier turns told.</summary>
    public static ToldTable Told(CountTable table, ReturnPeriod period, IReadOnlyList<QuarterTurn> sent)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(sent);
        var before = sent.Select(turn => Sent(table.Name, period, turn)).OfType<SentTable>().ToList();
        return before.Count > 0 && LevelOf(before[^1].Counted) != LevelOf(table) ? before[^1].Told : CorrectedTable.Tell(table, before);
    }

    /// <summary>What a sheet hides and why, for the prosecutor alone.</summary>
    public static IReadOnlyList<HiddenCount> Audit(ReturnPeriod period, IReadOnlyList<QuarterFigure> figures, Sheet told, bool isCorrection) =>
        [.. Of(period, figures).SelectMany(counted => told.Tables.Where(table => table.Name == counted.Name).SelectMany(table => DisclosureAudit.Of(counted, table, isCorrection)))];

    private static SentTable? Sent(string name, ReturnPeriod period, QuarterTurn turn) =>
        turn.Counted is { } figures && Of(period, figures).FirstOrDefault(table => table.Name == name) is { } counted && turn.Told.Tables.FirstOrDefault(table => table.Name == name) is { } told ? new(counted, told) : null;

    // A département beside its own communes would be told a second time by their sum.
    private static string LevelOf(CountTable table) => table.Lines[0].Split('-')[0];
}
