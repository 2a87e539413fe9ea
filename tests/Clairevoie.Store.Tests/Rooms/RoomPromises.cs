using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>A cellar with the rooms of the house, for trying what people do in them.</summary>
public abstract class RoomPromises : IAsyncLifetime
{
    private CellarPlace? place;
    private Cellar? cellar;

    /// <summary>A place where nothing was kept yet.</summary>
    protected abstract Task<CellarPlace> EmptyPlace(params Room[] rooms);

    /// <summary>The rooms that the test needs.</summary>
    protected abstract Room[] Rooms { get; }

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected TestClock Clock { get; } = new();

    protected Cellar House => cellar!;

    public virtual async ValueTask InitializeAsync()
    {
        place = await EmptyPlace(Rooms);
        cellar = await Cellar.Open(place, RoomPlans.Of(Rooms.ToHashSet()), Clock, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        if (cellar is not null)
            await cellar.DisposeAsync();
        if (place is not null)
            Directory.Delete(place.Var, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Somebody of an agency, in a role.</summary>
    protected static Viewer Of(Role role, string agency) => new(new(Guid.NewGuid()), new(agency), role, new HashSet<string> { "COM-1" });

    /// <summary>The fact of a yes; a no fails the test with its reasons.</summary>
    protected static T Yes<T>(Decision<T> decision) => decision switch
    {
        Decision<T>.Yes(var fact) => fact,
        Decision<T>.No no => throw new InvalidOperationException(string.Join(", ", no.Why.Select(why => why.Code))),
        _ => throw new InvalidOperationException("A decision is yes or no."),
    };

    /// <summary>The codes of a no.</summary>
    protected static IEnumerable<string> No<T>(Decision<T> decision) => Assert.IsType<Decision<T>.No>(decision).Why.Select(why => why.Code);
}
