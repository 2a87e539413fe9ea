using System.Data.Common;

namespace Clairevoie.Store;

/// <summary>A database that can keep a room. There are two, and both keep the same promises.</summary>
public interface IEngine : IAsyncDisposable
{
    /// <summary>The middle of a file's name when a question needs a text for this engine alone: <c>inbox.sqlite.sql</c>.</summary>
    string Variant { get; }

    /// <summary>Opens a connection that may write. Whoever opens it disposes of it.</summary>
    Task<DbConnection> OpenToWrite(CancellationToken stop);

    /// <summary>Opens a connection that sees one moment of the room and cannot write.</summary>
    Task<DbConnection> OpenToRead(CancellationToken stop);

    /// <summary>Begins a transaction in which this connection is alone to migrate the room, on this host and on others.</summary>
    Task<DbTransaction> BeginAlone(DbConnection link, CancellationToken stop);

    /// <summary>Holds a name, on this host and on others, until it is let go of or this process dies; nothing when somebody else holds it.</summary>
    Task<IAsyncDisposable?> TryAlone(string name, CancellationToken stop);

    /// <summary>Opens the way in which deeds are carried out on this engine.</summary>
    internal ICarryDeeds Carrier(Trace trace, RoomKeys keys);
}
