using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>A file of returns of justice: one line for each office and period, and no column but these.</summary>
public static class ReturnFile
{
    private static readonly CountFile Shape = new(["office", "period", "territory"], [.. Office.All.SelectMany(office => office.Measures)]);

    /// <summary>The heading that a file may have.</summary>
    public static string Heading => string.Join(';', Shape.Keys.Concat(Shape.Measures.Select(measure => measure.Key)));

    /// <summary>Reads the lines as returns to enter, still to be decided one by one.</summary>
    public static Decision<IReadOnlyList<EnterReturn>> Read(string text) => Shape.Read(text) switch
    {
        Decision<IReadOnlyList<IReadOnlyDictionary<string, string>>>.Yes(var rows) => rows.Select(Line).ToList(),
        Decision<IReadOnlyList<IReadOnlyDictionary<string, string>>>.No no => no.Why.ToList(),
        _ => throw new InvalidOperationException("A decision is yes or no."),
    };

    private static EnterReturn Line(IReadOnlyDictionary<string, string> row) =>
        new(row["office"], row["period"], row["territory"], row.ToDictionary(cell => cell.Key, cell => (string?)cell.Value));
}
