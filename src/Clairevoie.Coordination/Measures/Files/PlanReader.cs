using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Measures.Files;

/// <summary>Reads a plan's file, CSV or XLSX: everything in it, or everything that is wrong with it.</summary>
public sealed class PlanReader(DateOnly today)
{
    private const int MostFaults = 200;

    private readonly List<FileFault> faults = [];
    private readonly PlanContent content = new();

    /// <summary>What the file holds; nothing of it is to be used when there are faults.</summary>
    public static (PlanContent Content, IReadOnlyList<FileFault> Faults) Read(string file, DateOnly today)
    {
        var reader = new PlanReader(today);
        try
        {
            using var table = Table.Open(file);
            reader.faults.AddRange(FileFault.OfColumns(table.Columns, PlanColumns.Needed));
            reader.faults.AddRange(table.Columns.Except(PlanColumns.All).Select(column => new FileFault(1, column, "column-unknown", column)));
            if (reader.faults.Count == 0)
                foreach (var row in table.Rows.TakeWhile(_ => reader.faults.Count < MostFaults))
                    reader.Take(row);
        }
        catch (FileRefusedException refused)
        {
            reader.faults.Add(refused.Fault);
        }

        return (reader.content, reader.faults);
    }

    private void Take(TableRow row)
    {
        switch (row["row"].Trim())
        {
            case var _ when row.IsTooLong: faults.Add(new(row.Line, "", "too-many-cells")); break;
            case "" or "line": TakeLine(row); break;
            case "plan": TakePlan(row); break;
            case "strand": content.Strands.Add(new(row["plan"].Trim(), row["strand"].Trim(), PlainText.Of(row["title"]))); break;
            case "sum": TakeSum(row); break;
            case "fact": TakeFact(row); break;
            default: faults.Add(new(row.Line, "row", "row-unknown", string.Join(", ", PlanColumns.Rows))); break;
        }
    }

    private void TakeLine(TableRow row)
    {
        var given = new WritePlanLine(row["plan"], row["number"], row["title"], row["territory"])
        {
            Kind = row["kind"], Strand = row["strand"], Within = row["within"], Aim = row["aim"], Pilot = row["pilot"], Partners = row["partners"],
            Indicator = row["indicator"], Due = row["due"], Audience = row["audience"], Channel = row["channel"],
            Begins = row["begins"], Ends = row["ends"], Reach = row["reach"], Source = row["source"],
        };
        if (Kept(row, given.Decide()) is { } line)
            content.Lines.Add((row.Line, line));
    }

    private void TakePlan(TableRow row)
    {
        List<Refusal> refusals = [];
        var (begins, ends) = (Written.Day(row["begins"], "Begins", refusals), Written.Day(row["ends"], "Ends", refusals));
        if (row["title"].Trim().Length == 0)
            refusals.Add(new("title-missing", "Title"));
        if (Kept<PlanRow>(row, refusals.Count > 0 ? refusals : new PlanRow(row["plan"].Trim(), PlainText.Of(row["title"]), row["territory"].Trim(), begins, ends, PlainText.Of(row["source"]))) is { } plan)
            content.Plans.Add(plan);
    }

    private void TakeSum(TableRow row)
    {
        if (Kept(row, PlanSum.Read(row["year"], row["funder"], row["kind"], row["status"], row["amount"])) is { } sum)
            content.Sums.Add((row.Line, NameIn(row), sum));
    }

    private void TakeFact(TableRow row)
    {
        var news = new TellNews(row["move"], row["on"], row["words"])
        {
            Reason = row["reason"], Evidence = row["evidence"], Reference = row["reference"], Counted = row["counted"], Of = row["of"],
        };
        List<Refusal> refusals = [];
        var told = Written.Day(row["told"], "Told", refusals) ?? today;
        if (told > today)
            refusals.Add(new("day-to-come", "Told"));
        if (Kept(row, refusals.Count > 0 ? refusals : news.Decide(today)) is { } fact)
            content.Facts.Add((row.Line, NameIn(row), fact with { ToldOn = told }, PlainText.Of(row["body"])));
    }

    private static LineName NameIn(TableRow row) => new(row["plan"].Trim(), row["number"].Trim());

    private T? Kept<T>(TableRow row, Decision<T> decided)
        where T : class
    {
        if (decided is Decision<T>.Yes(var kept))
            return kept;
        faults.AddRange(((Decision<T>.No)decided).Why.Select(why => new FileFault(row.Line, (why.Field ?? "").ToLowerInvariant(), why.Code, why.Facts)));
        return null;
    }
}
