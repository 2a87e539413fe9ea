using System.Data.Common;
using Dapper;

namespace Clairevoie.Store;

/// <summary>What may be asked of a room while one looks at it: one moment, and nothing is written.</summary>
public class Glance
{
    internal Glance(DbConnection link, IEngine engine, RoomKeys keys) => (Link, Engine, Keys) = (link, engine, keys);

    internal DbConnection Link { get; }

    internal IEngine Engine { get; }

    /// <summary>The keys of the room that is looked at.</summary>
    public RoomKeys Keys { get; }

    /// <summary>All the rows of the answer.</summary>
    public async Task<IReadOnlyList<T>> Rows<T>(Question question, object? args = null) =>
        (await Link.QueryAsync<T>(Command(question, args))).AsList();

    /// <summary>The first row of the answer, or <c>default</c> when there is none.</summary>
    public Task<T?> One<T>(Question question, object? args = null) =>
        Link.QueryFirstOrDefaultAsync<T>(Command(question, args));

    /// <summary>The rows one after the other, never all in memory.</summary>
    public IAsyncEnumerable<T> Stream<T>(Question question, object? args = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Link.QueryUnbufferedAsync<T>(question.For(Engine), Bind(question, args));
    }

    private protected CommandDefinition Command(Question question, object? args)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(question.For(Engine), Bind(question, args));
    }

    private static object? Bind(Question question, object? args)
    {
        if (question.Bound.Count == 0)
            return args;
        var all = new DynamicParameters(args);
        foreach (var (name, value) in question.Bound)
            all.Add(name, value);
        return all;
    }
}
