using System.Data.Common;
using Clairevoie.Store;
using Dapper;

namespace Clairevoie.Hall.Where;

/// <summary>Makes the file that an <see cref="AddressBook"/> reads. A file already there is replaced once the new one is whole.</summary>
public static class AddressLoader
{
    private static readonly Question Schema = In("schema"), AddStreet = In("add_street"), AddDoor = In("add_door"), AddWords = In("add_street_words");

    /// <returns>How many addresses were taken.</returns>
    public static async Task<int> Load(IEnumerable<BanRow> rows, string file, CancellationToken stop = default)
    {
        var made = file + ".new";
        File.Delete(made);
        await using var engine = new SqliteEngine(made);
        var count = 0;
        await using (var link = await engine.OpenToWrite(stop))
        {
            await link.ExecuteAsync(Schema.For(engine));
            await using var all = await link.BeginTransactionAsync(stop);
            count = Fill(engine, link, all, rows);
            await all.CommitAsync(stop);
            await link.ExecuteAsync("pragma wal_checkpoint(truncate); pragma journal_mode = delete;");
        }

        await engine.DisposeAsync();
        File.Move(made, file, overwrite: true);
        return count;
    }

    private static int Fill(SqliteEngine engine, DbConnection link, DbTransaction all, IEnumerable<BanRow> rows)
    {
        using var street = Prepared(link, all, AddStreet.For(engine), "id", "name", "postcode", "insee", "commune", "longitude", "latitude");
        using var words = Prepared(link, all, AddWords.For(engine), "id", "words");
        using var door = Prepared(link, all, AddDoor.For(engine), "street", "number", "suffix", "longitude", "latitude");
        var (count, id) = (0, 0L);
        foreach (var group in rows.GroupBy(row => (row.Street, row.Insee)))
        {
            id++;
            var doors = group.OrderBy(row => row.Number).ToList();
            var middle = doors[doors.Count / 2];
            Run(street, id, middle.Street, middle.Postcode, middle.Insee, middle.Commune, middle.At.Longitude, middle.At.Latitude);
            Run(words, id, string.Join(' ', AddressWords.Of($"{middle.Street} {middle.Commune}")));
            foreach (var one in doors) Run(door, id, one.Number, one.Suffix, one.At.Longitude, one.At.Latitude);
            count += doors.Count;
        }

        return count;
    }

    private static DbCommand Prepared(DbConnection link, DbTransaction all, string text, params string[] names)
    {
        var command = link.CreateCommand();
        (command.CommandText, command.Transaction) = (text, all);
        foreach (var name in names)
        {
            var given = command.CreateParameter();
            given.ParameterName = $"@{name}";
            command.Parameters.Add(given);
        }

        return command;
    }

    private static void Run(DbCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private static Question In(string name) => new(typeof(AddressLoader).Assembly, $"Addresses/{name}");
}
