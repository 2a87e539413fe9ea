using Clairevoie.Publication;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Figures;

/// <summary>A house in which the published figures stand.</summary>
public sealed class FiguredTown : Town, IAsyncLifetime
{
    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        var summary = await PublicationRoom.LoadPublishedClaims(Parts.GetRequiredService<Cellar>(), TestContext.Current.CancellationToken);
        Assert.True(summary.IsDone);
    }
}
