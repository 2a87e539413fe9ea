using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Clairevoie.HouseTests.Care;

/// <summary>A table as somebody reads it on a page: names of lines and columns, numbers where they are told.</summary>
public sealed record ReadTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<(string Line, IReadOnlyList<long?> Counts)> Lines)
{
    /// <summary>Every table of counts of a page.</summary>
    public static IReadOnlyList<ReadTable> Of(IDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return [.. page.QuerySelectorAll("main table").OfType<IHtmlTableElement>().Where(table => table.QuerySelector("td.number") is not null).Select(Read)];
    }

    /// <summary>The hidden counts that follow from those that are told, each with its value: lines and columns whose total is told are equations, solved.</summary>
    public IReadOnlyList<(int Line, int Column, double Value)> WorkedOut()
    {
        if (Lines.Count == 0 || Columns[^1] != Total || Lines[^1].Line != Total)
            return [];
        var hidden = (from line in Enumerable.Range(0, Lines.Count) from column in Enumerable.Range(0, Columns.Count) where Lines[line].Counts[column] is null select (line, column)).ToList();
        var equations = Enumerable.Range(0, Lines.Count).Select(line => Equation(hidden, Enumerable.Range(0, Columns.Count).Select(column => (line, column))))
            .Concat(Enumerable.Range(0, Columns.Count).Select(column => Equation(hidden, Enumerable.Range(0, Lines.Count).Select(line => (line, column))))).ToList();
        Eliminate(equations, hidden.Count);
        return [.. equations.Where(one => one.Take(hidden.Count).Count(weight => weight != 0) == 1)
            .Select(one => (At: Array.FindIndex(one, weight => weight != 0), Equation: one)).Select(one => (hidden[one.At].line, hidden[one.At].column, one.Equation[^1] / one.Equation[one.At]))];
    }

    /// <summary>What a line or column of totals is called.</summary>
    public const string Total = "Total";

    // What is summed weighs 1 and its total −1; what is told goes to the other side.
    private double[] Equation(List<(int Line, int Column)> hidden, IEnumerable<(int Line, int Column)> cells)
    {
        var equation = new double[hidden.Count + 1];
        var all = cells.ToList();
        foreach (var (place, cell) in all.Index())
        {
            var weight = place == all.Count - 1 ? -1 : 1;
            if (Lines[cell.Line].Counts[cell.Column] is { } told) equation[^1] -= weight * told;
            else equation[hidden.IndexOf(cell)] += weight;
        }

        return equation;
    }

    private static void Eliminate(List<double[]> equations, int unknowns)
    {
        var done = 0;
        for (var unknown = 0; unknown < unknowns && done < equations.Count; unknown++)
        {
            var pivot = equations.FindIndex(done, one => Math.Abs(one[unknown]) > 1e-9);
            if (pivot < 0) continue;
            (equations[done], equations[pivot]) = (equations[pivot], equations[done]);
            foreach (var other in equations.Where((_, at) => at != done).Where(other => Math.Abs(other[unknown]) > 1e-9))
            {
                var by = other[unknown] / equations[done][unknown];
                for (var at = 0; at <= unknowns; at++)
                    other[at] = Math.Round(other[at] - (by * equations[done][at]), 9);
            }

            done++;
        }
    }

    private static ReadTable Read(IHtmlTableElement table) => new(
        table.Caption?.TextContent.Trim() ?? "",
        [.. table.QuerySelectorAll("thead th").Skip(1).Select(cell => cell.TextContent.Trim())],
        [.. table.QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector("th")!.TextContent.Trim(), (IReadOnlyList<long?>)[.. row.QuerySelectorAll("td").Select(cell => Number(cell.TextContent))]))]);

    private static long? Number(string text) =>
        long.TryParse(string.Concat(text.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text.Any(char.IsAsciiDigit) && text.All(sign => char.IsAsciiDigit(sign) || char.IsWhiteSpace(sign)) ? number : null;
}
