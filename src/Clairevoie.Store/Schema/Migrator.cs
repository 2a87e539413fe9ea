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
        await Alone(link, () => link.ExecuteAsync(Found.For(engine)), stop);
        while (await Alone(link, () => Next(link, home), stop))
        {
            // one step a transaction, until none is left
        }
    }

    /// <summary>The number of the last step taken of each set.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> Taken(DbConnection link, IEngine engine)
    {
        var rows = await link.QueryAsync<(string Home, long Number)>(Newest.For(engine));
        return rows.ToDictionary(row => row.Home, row => (int)row.Number);
    }

    /// <summary>Refuses a room whose schema took steps that these assemblies do not know.</summary>
    /// <exception cref="CellarClosedException">The room was written by a newer program.</exception>
    public static async Task RefuseNewer(IEngine engine, IEnumerable<Assembly> homes, CancellationToken stop)
    {
        await using var link = await engine.OpenToWrite(stop);
        var taken = await Taken(link, engine);
        foreach (var home in homes)
            RefuseNewer(home, taken);
    }

    private static int RefuseNewer(Assembly home, IReadOnlyDictionary<string, int> taken)
    {
        var set = home.GetName().Name!;
        var known = Migration.Of(home).Select(step => step.Number).DefaultIfEmpty(0).Max();
        var last = taken.GetValueOrDefault(set);
        return last <= known
            ? last
            : throw new CellarClosedException($"This store was written by a newer program: {set} is at step {last}, this program knows {known}. Install the newer program.");
    }

    /// <summary>Takes one step; says whether there was one.</summary>
    private async Task<bool> Next(DbConnection link, Assembly home)
    {
        var last = RefuseNewer(home, await Taken(link, engine));
        if (Migration.Of(home).FirstOrDefault(step => step.Number > last) is not { } next)
            return false;
        await link.ExecuteAsync(SqlText.Of(home, "Migrations/" + next.Name, engine.Variant));
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await link.ExecuteAsync(Note.For(engine), new { Home = home.GetName().Name, next.Number, next.Name, Day = day });
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
