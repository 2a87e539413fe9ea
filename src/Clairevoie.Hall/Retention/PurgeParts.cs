using Clairevoie.Hall.Rounds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Hall.Retention;

/// <summary>How a room says that things of it reach a date.</summary>
public static class PurgeParts
{
    /// <summary>Adds the purge of a room, under the room's own key, and its round.</summary>
    public static IServiceCollection AddPurge(this IServiceCollection services, Domain.Room room, Func<IServiceProvider, PurgeRoom> purge) => services
        .AddKeyedSingleton(room, (house, _) => purge(house))
        .AddSingleton<IGoRound>(house => new PurgeRounds(house.GetRequiredKeyedService<PurgeRoom>(room), house.GetRequiredService<ILogger<PurgeRounds>>()));
}
