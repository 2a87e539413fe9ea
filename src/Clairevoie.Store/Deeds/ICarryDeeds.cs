using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>Carries deeds out. SQLite has one writer who takes many at once; on PostgreSQL each is a transaction of its own.</summary>
internal interface ICarryDeeds : IAsyncDisposable
{
    /// <summary>Carries out the work and links its trace; returns only once both are durable. Without a doing, no trace is left.</summary>
    Task Carry(Doing? doing, Func<Deed, Task> work, CancellationToken stop);
}
