using System.Data.Common;
using Dapper;

namespace Clairevoie.Store;

/// <summary>What may be done in a room: asked and written. All of it is kept together with its trace, or none.</summary>
public sealed class Deed : Glance
{
    internal Deed(DbConnection link, IEngine engine, RoomKeys keys)
        : base(link, engine, keys)
    {
    }

    /// <summary>Writes, and says how many rows were touched. A list of arguments writes one row after the other.</summary>
    public Task<int> Run(Question question, object? args = null) => Link.ExecuteAsync(Command(question, args));
}
