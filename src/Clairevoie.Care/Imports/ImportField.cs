using Clairevoie.Domain;

namespace Clairevoie.Care.Imports;

/// <summary>One column that a kind of file may have.</summary>
/// <param name="Key">Names its words.</param>
/// <param name="Needed">Whether a file without it is refused.</param>
/// <param name="Says">Whether it says which line this is: a day, a month, a strand. Two lines that say the same are refused.</param>
public sealed record ImportField(string Key, bool Needed = true, bool Says = false);

/// <summary>One line with its cells by field.</summary>
public sealed record MappedRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a field; empty where no column gives it.</summary>
    public string this[string field] => Cells.GetValueOrDefault(field) ?? "";

    /// <summary>The cells as a form would send them.</summary>
    public IReadOnlyDictionary<string, string?> Written => Cells.ToDictionary(cell => cell.Key, cell => (string?)cell.Value);
}

/// <summary>What is wrong with one line, and in which field.</summary>
public sealed record ImportFault(int Line, Refusal Why)
{
    /// <summary>The faults of a line that was decided.</summary>
    public static IEnumerable<ImportFault> Of<T>(int line, Decision<T> decided) =>
        decided is Decision<T>.No no ? no.Why.Select(why => new ImportFault(line, why)) : [];
}
