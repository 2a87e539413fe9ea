namespace Clairevoie.Domain;

/// <summary>
/// Reads a file of counts: a heading, then one line for each return. A column that no return has is refused, whatever it
/// holds; so is a file that gives two lines to the same return, since a line for each person looks like that.
/// </summary>
/// <param name="Keys">The columns that say which return a line is.</param>
/// <param name="Measures">The columns that hold numbers.</param>
public sealed record CountFile(IReadOnlyList<string> Keys, IReadOnlyList<Measure> Measures)
{
    private const int MostLines = 2_000;

    /// <summary>Reads the whole file, or says everything that is wrong with it.</summary>
    public Decision<IReadOnlyList<IReadOnlyDictionary<string, string>>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.TrimStart('\ufeff').Split('\n', MostLines + 2).Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToList();
        if (lines.Count < 2)
            return new Refusal("file-empty");
        if (lines.Count > MostLines + 1)
            return new Refusal("file-too-long", null, MostLines);
        var between = lines[0].Contains(';', StringComparison.Ordinal) ? ';' : lines[0].Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        var heading = Cells(lines[0], between);
        var wrong = WrongColumns(heading).ToList();
        return wrong.Count > 0 ? wrong : Rows(heading, [.. lines.Skip(1).Select(line => Cells(line, between))]);
    }

    private IEnumerable<Refusal> WrongColumns(string[] heading)
    {
        var known = Keys.Concat(Measures.Select(measure => measure.Key)).ToHashSet();
        foreach (var column in heading.Where(column => !known.Contains(column)))
            yield return PersonWords.Names(column) ? new("column-of-a-person", null, Shortened(column)) : new("column-unknown", null, Shortened(column));
        foreach (var twice in heading.GroupBy(column => column).Where(same => same.Count() > 1))
            yield return new("column-twice", null, Shortened(twice.Key));
        foreach (var missing in Keys.Except(heading))
            yield return new("column-missing", null, missing);
    }

    private Decision<IReadOnlyList<IReadOnlyDictionary<string, string>>> Rows(string[] heading, List<string[]> lines)
    {
        var uneven = lines.FindIndex(line => line.Length != heading.Length);
        if (uneven >= 0)
            return new Refusal("line-uneven", null, uneven + 2, heading.Length);
        List<IReadOnlyDictionary<string, string>> rows = [.. lines.Select(line => heading.Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
        var twice = rows.GroupBy(row => string.Join('\u001f', Keys.Select(key => row[key]))).Any(same => same.Count() > 1);
        return twice ? new Refusal("lines-of-persons") : rows;
    }

    private static string[] Cells(string line, char between) => [.. line.Split(between).Select(cell => cell.Trim().Trim('"').Trim())];

    private static string Shortened(string column) => column.Length <= 40 ? column : column[..40] + "…";
}
