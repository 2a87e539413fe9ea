using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Clairevoie.Store;

/// <summary>Brings a room's schema forward to what the program knows: each step whole or not at all, one host at a time.</summary>
internal sealed class Migrator(IEngine engine, TimeProvider clock)
{
    private static readonly Question Found = Question.In<Migrator>("Schema/found");
    private static readonly Question Newest = Question.In<Migrator>("Schema/newest");
    private static readonly Question Note = Question.In<Migrator>("Schema/note");

    /// <summary>Takes every step that this assembly has and the room has not.</summary>
    /// <exception cref="CellarClosedException">The room was written by a newer program.</exception>
    public async Task Forward(Assembly home, CancellationToken stop)
    {
        await using var link = await engine.OpenToWrite(stop);
        var set = home.GetName().Name!;
        var steps = Migration.Of(home);
        await Alone(link, () => link.ExecuteAsync(Found.For(engine)), stop);
        while (await Alone(link, () => Next(link, home, set, steps), stop))
        {
        }
    }

    /// <summary>The number of the last step taken of each set.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> Taken(DbConnection link, IEngine engine)
    {
        var rows = await link.QueryAsync<(string Home, long Number)>(Newest.For(engine));
        return rows.ToDictionary(row => row.Home, row => (int)row.Number);
    }

    private async Task<bool> Next(DbConnection link, Assembly home, string set, IReadOnlyList<Migration> steps)
    {
        var taken = (await Taken(link, engine)).GetValueOrDefault(set);
        var known = steps.Count == 0 ? 0 : steps[^1].Number;
        if (taken > known)
            throw new CellarClosedException($"This store was written by a newer program: {set} is at step {taken}, this program knows {known}. Install the newer program.");
        if (steps.FirstOrDefault(step => step.Number > taken) is not { } next)
            return false;
        await link.ExecuteAsync(SqlText.Of(home, "Migrations/" + next.Name, engine.Variant));
        await link.ExecuteAsync(Note.For(engine), new { Home = set, next.Number, next.Name, Day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) });
        return true;
    }

    private async Task<T> Alone<T>(DbConnection link, Func<Task<T>> step, CancellationToken stop)
    {
        await using var transaction = await engine.BeginAlone(link, stop);
        var result = await step();
        await transaction.CommitAsync(stop);
        return result;
    }
}
