namespace Clairevoie.Hall.Files;

/// <summary>What is wrong in a file, where, and what its sentence needs; the sentence gives the remedy.</summary>
/// <param name="Line">The line of the file as a text editor or a spreadsheet numbers it; 0 for the file itself.</param>
/// <param name="Column">The name of the column; empty for the whole line.</param>
/// <param name="Code">The name of the fault: its words are <c>fault.CODE</c>.</param>
/// <param name="With">What the sentence is filled with.</param>
public sealed record FileFault(int Line, string Column, string Code, params IReadOnlyList<object> With)
{
    /// <summary>What is wrong with the first line: nothing written, or names of columns that are not there.</summary>
    public static IReadOnlyList<FileFault> OfColumns(IReadOnlyList<string> columns, IEnumerable<string> needed)
    {
        if (columns.Count == 0)
        {
            return [new FileFault(0, "", "empty-file")];
        }

        var missing = string.Join(", ", needed.Except(columns));
        return missing.Length > 0 ? [new FileFault(1, missing, "column-missing")] : [];
    }
}
