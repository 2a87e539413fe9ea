using System.Data.Common;

namespace Clairevoie.Store;

/// <summary>One column of rows that are poured into a room: the parameter it is bound to, and its type.</summary>
public sealed record PouredColumn(string Name, Type Type);

/// <summary>
/// Writes very many rows in one deed, as they come, never all in memory. The question is prepared once: on SQLite it writes a row, on
/// PostgreSQL it takes each parameter as an array and writes a part at a time.
/// </summary>
public static class Pouring
{
    private const int AtOnce = 5_000;

    /// <summary>Writes the rows and says how many were written; those that the question leaves out are not counted.</summary>
    public static Task<long> Pour(this Deed deed, Question question, IReadOnlyList<PouredColumn> columns, IEnumerable<object?[]> rows)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        return deed.Engine.Variant == "postgres" ? ByParts(deed, question, columns, rows) : OneByOne(deed, question, columns, rows);
    }

    private static async Task<long> OneByOne(Deed deed, Question question, IReadOnlyList<PouredColumn> columns, IEnumerable<object?[]> rows)
    {
        await using var command = Prepared(deed, question, columns);
        var written = 0L;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i] ?? DBNull.Value;
            written += command.ExecuteNonQuery();
        }

        return written;
    }

    private static async Task<long> ByParts(Deed deed, Question question, IReadOnlyList<PouredColumn> columns, IEnumerable<object?[]> rows)
    {
        await using var command = Prepared(deed, question, columns);
        var written = 0L;
        foreach (var part in rows.Chunk(AtOnce))
        {
            for (var i = 0; i < columns.Count; i++) command.Parameters[i].Value = Column(part, i, columns[i].Type);
            written += await command.ExecuteNonQueryAsync();
        }

        return written;
    }

    private static DbCommand Prepared(Deed deed, Question question, IReadOnlyList<PouredColumn> columns)
    {
        var command = deed.Link.CreateCommand();
        command.CommandText = question.For(deed.Engine);
        foreach (var column in columns)
        {
            var given = command.CreateParameter();
            given.ParameterName = "@" + column.Name;
            command.Parameters.Add(given);
        }

        return command;
    }

    private static Array Column(object?[][] part, int at, Type type)
    {
        var column = Array.CreateInstance(type, part.Length);
        for (var i = 0; i < part.Length; i++) column.SetValue(part[i][at], i);
        return column;
    }
}
