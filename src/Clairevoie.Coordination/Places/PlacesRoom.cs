using Clairevoie.Coordination.Nuisances;
using Clairevoie.Coordination.Places.Attached;
using Clairevoie.Coordination.Places.Counting;
using Clairevoie.Coordination.Places.Outlines;
using Clairevoie.Coordination.Places.Requests;
using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Coordination.Places;

/// <summary>Places with their counts, what is attached and asked there, and what partners report themselves.</summary>
internal static class PlacesRoom
{
    /// <summary>Adds the places.</summary>
    public static IServiceCollection AddPlaces(this IServiceCollection services) => services
        .AddSingleton<PlaceBook>()
        .AddSingleton<PerimetersAt>()
        .AddSingleton<SceneCounts>()
        .AddSingleton<AttachedReports>()
        .AddSingleton<StreetRequests>()
        .AddSingleton<PlaceShelf>()
        .AddSingleton<OwnNuisances>()
        .AddSingleton<PlaceLayer>()
        .AddSingleton(house => house.GetRequiredService<PlaceLayer>().Layer)
        .AddSingleton<PlaceOutlines>()
        .AddSingleton<OutlineLayer>()
        .AddSingleton(house => house.GetRequiredService<OutlineLayer>().Layer)
        .AddSingleton<ITellTasks, PlaceTasks>()
        .AddSingleton<ITellTasks, OwnTasks>()
        .AddSingleton(new Signpost("/lieux", typeof(PlaceWords), "nav", Subject.StreetPlace, Sight.Full))
        .AddSingleton(new Signpost("/nuisances", typeof(PlaceWords), "nav.nuisances", Subject.NuisanceReport, Writes: true))
        .AddSingleton(new Signpost("/demandes", typeof(PlaceWords), "nav.requests", Subject.StreetRequest, Sight.Full));
}
