using Clairevoie.Intelligence.Handled;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Intelligence.Discovered;

/// <summary>What discovered events add to the room, and what of closings may be told outside it.</summary>
internal static class DiscoveredRoom
{
    public static IServiceCollection AddDiscovered(this IServiceCollection services)
    {
        services.AddSingleton<DiscoveredBook>();
        services.AddSingleton<DiscoveredLayer>();
        services.AddSingleton(house => house.GetRequiredService<DiscoveredLayer>().Layer);
        services.AddSingleton<ReadHandled>();
        return services;
    }
}
