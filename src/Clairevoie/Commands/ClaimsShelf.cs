using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Registers;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>The figures that a command reads: those of the house that stands here, or those that come with the program where none does.</summary>
internal sealed record ClaimsShelf(IReadOnlyList<Claim> Versions)
{
    public static async Task<ClaimsShelf> Open(string var, CancellationToken stop)
    {
        if (!Directory.Exists(var) || !CellarPlace.At(var).Keeps(Room.Publication))
            return new ClaimsShelf(PublishedFolder.Read(RegisterFiles.Read(PublishedFolder.Path).Places).Claims);
        await using var cellar = await Cellar.Open(CellarPlace.At(var), [RoomPlan.Of(Room.Publication)], TimeProvider.System, stop);
        var found = new List<Claim>();
        await new PublishedClaims(cellar).Walk(async claims => found.AddRange(await claims.ToListAsync(stop)), stop);
        return new ClaimsShelf(found);
    }

    /// <summary>The newest version of a figure.</summary>
    public Claim Find(string id) => Versions.LastOrDefault(claim => claim.Id == id) ?? throw new CommandRefused($"No published figure is called {id}.");
}
