using Clairevoie.Hall;
using Clairevoie.Hall.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Publication.Cities;

/// <summary>The part of room E that lays figures of other cities beside ours.</summary>
public static class CityRoom
{
    /// <summary>Adds the other cities.</summary>
    public static IServiceCollection AddCities(this IServiceCollection services)
    {
        services.AddSingleton<CityBook>();
        return services.AddSingleton(new Signpost("/villes", typeof(CityWords), "nav"));
    }
}
