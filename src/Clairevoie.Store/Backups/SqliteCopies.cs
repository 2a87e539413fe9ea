using Clairevoie.Domain;
using Microsoft.Data.Sqlite;

namespace Clairevoie.Store;

/// <summary>A room in a file is copied by SQLite's online backup and put back by moving the copy into its place.</summary>
internal sealed class SqliteCopies : ICopyRooms
{
    /// <inheritdoc />
    public string Ending => ".db";

    /// <inheritdoc />
    public async Task CopyOut(CellarPlace place, Room room, string file, CancellationToken stop)
    {
        await using var engine = new SqliteEngine(place.FileOf(room));
        await using var source = (SqliteConnection)await engine.OpenToWrite(stop);
        Folders.MakeClosedFile(file);
        await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await copy.OpenAsync(stop);
        source.BackupDatabase(copy);
        await using var settle = copy.CreateCommand();
        settle.CommandText = "pragma journal_mode = delete";
        await settle.ExecuteNonQueryAsync(stop);
    }

    /// <inheritdoc />
    public Task<bool> IsTaken(CellarPlace place, Room room, CancellationToken stop) => Task.FromResult(File.Exists(place.FileOf(room)));

    /// <inheritdoc />
    public async Task PutBack(CellarPlace place, Room room, string file, Func<IEngine, Task> check, CancellationToken stop)
    {
        var beside = place.FileOf(room) + ".restoring";
        Remove(beside);
        try
        {
            Folders.MakeClosedFile(beside);
            File.Copy(file, beside, overwrite: true);
            await using (var engine = new SqliteEngine(beside))
                await check(engine);
            // The log of what is replaced must go first: SQLite would play it onto the file that takes its place.
            Remove(place.FileOf(room));
            File.Move(beside, place.FileOf(room));
        }
        finally
        {
            Remove(beside);
        }
    }

    private static void Remove(string file)
    {
        foreach (var ending in (string[])["-wal", "-shm", ""])
            File.Delete(file + ending);
    }
}
