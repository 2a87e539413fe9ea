using System.Text.Json;
using Clairevoie.Hall.Files;

namespace Clairevoie.Care.Imports;

/// <summary>Which column of a file gives each field. A column that gives none is not read.</summary>
public sealed record ColumnMapping(IReadOnlyDictionary<string, string> Columns)
{
    /// <summary>What is remembered of a structure, where its columns are there; guessed from the names of the columns otherwise.</summary>
    public static ColumnMapping Guess(IReadOnlyList<ImportField> fields, IReadOnlyList<string> columns, ColumnMapping? remembered, Func<string, IEnumerable<string>> namesOf)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var guessed = new Dictionary<string, string>();
        foreach (var field in fields)
        {
            var free = columns.Except(guessed.Values).ToList();
            var known = remembered?.Columns.GetValueOrDefault(field.Key);
            var names = namesOf(field.Key).Append(field.Key).Select(PlainHeading.Of).Distinct().ToList();
            var found = free.Find(column => column == known) ?? free.Find(column => names.Contains(PlainHeading.Of(column)));
            if (found is not null)
                guessed[field.Key] = found;
        }

        return new(guessed);
    }

    /// <summary>The lines of a table by field.</summary>
    public IReadOnlyList<MappedRow> Rows(GivenTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var at = Columns.Where(one => table.Columns.Contains(one.Value)).ToDictionary(one => one.Key, one => table.Columns.ToList().IndexOf(one.Value));
        return [.. table.Rows.Select(row => new MappedRow(row.Line, at.ToDictionary(one => one.Key, one => row.Cells[one.Value])))];
    }

    /// <summary>As it is kept.</summary>
    public string Kept() => JsonSerializer.Serialize(Columns);

    /// <summary>As it was kept.</summary>
    public static ColumnMapping? Read(string? kept) =>
        kept is null ? null : new(JsonSerializer.Deserialize<Dictionary<string, string>>(kept) ?? []);
}
