[assembly: AssemblyFixture(typeof(Clairevoie.Store.Tests.ClusterFixture))]

namespace Clairevoie.Store.Tests;

/// <summary>Stops the throw-away cluster when the last test is done.</summary>
public sealed class ClusterFixture : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await TryCluster.StopIfStarted();
}
