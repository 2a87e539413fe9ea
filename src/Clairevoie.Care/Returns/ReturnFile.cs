using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Returns;

/// <summary>A file of monthly returns: one line for each structure and month, and no column but these.</summary>
public static class ReturnFile
{
    private static readonly CountFile Shape = new(["structure", "month"], [new("attested"), .. ServiceType.Others, .. ServiceType.Acts, .. ServiceType.WhereKnown]);

    /// <summary>The heading that a file may have.</summary>
    public static string Heading => string.Join(';', Shape.Keys.Concat(Shape.Measures.Select(measure => measure.Key)));

    /// <summary>Reads the lines as months to enter, still to be decided one by one.</summary>
    public static Decision<IReadOnlyList<EnterMonth>> Read(string text) => Shape.Read(text) switch
    {
        Decision<IReadOnlyList<IReadOnlyDictionary<string, string>>>.Yes(var rows) => rows.Select(Line).ToList(),
        Decision<IReadOnlyList<IReadOnlyDictionary<string, string>>>.No no => no.Why.ToList(),
        _ => throw new InvalidOperationException("A decision is yes or no."),
    };

    private static EnterMonth Line(IReadOnlyDictionary<string, string> row) =>
        new(row["structure"], row["month"], row.GetValueOrDefault("attested"), row.ToDictionary(cell => cell.Key, cell => (string?)cell.Value));
}
