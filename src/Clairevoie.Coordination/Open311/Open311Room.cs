using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Coordination.Open311;

/// <summary>The interface for street applications.</summary>
internal static class Open311Room
{
    /// <summary>Adds what it needs.</summary>
    public static IServiceCollection AddOpen311(this IServiceCollection services) => services
        .AddSingleton<StreetApplications>()
        .AddSingleton<SentRequests>()
        .AddSingleton<GeoPlaces>()
        .AddSingleton<GeoSheets>()
        .AddSingleton<GeoClock>()
        .AddSingleton<TakeSent>()
        .AddSingleton<GeoIntake>()
        .AddSingleton<GeoDesk>();
}
