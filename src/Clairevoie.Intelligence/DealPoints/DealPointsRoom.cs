using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>What deal points add to the room.</summary>
internal static class DealPointsRoom
{
    public static IServiceCollection AddDealPoints(this IServiceCollection services)
    {
        services.AddSingleton<Sectors>();
        services.AddSingleton<ReadDealPoints>();
        services.AddSingleton<KeepDealPoints>();
        services.AddSingleton<PointOfItem>();
        services.AddSingleton<DealPointLayer>();
        services.AddSingleton(house => house.GetRequiredService<DealPointLayer>().Layer);
        services.AddSingleton<ITellTasks, DealPointTasks>();
        services.AddSingleton(new Signpost("/renseignement/points", typeof(DealPointWords), "nav", Subject.DealPoint, Sight.Full));
        return services;
    }
}
