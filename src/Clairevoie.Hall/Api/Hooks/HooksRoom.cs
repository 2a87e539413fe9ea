using Clairevoie.Hall.Rounds;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>Calls to applications.</summary>
internal static class HooksRoom
{
    public static IServiceCollection AddHooks(this IServiceCollection services) => services
        .AddSingleton(house => HookSettings.Read(house.GetRequiredService<Cellar>().Place.Var))
        .AddSingleton<HookAddress>().AddSingleton<HookBook>().AddSingleton<HookPost>()
        .AddSingleton<HookRounds>().AddSingleton<IGoRound>(house => house.GetRequiredService<HookRounds>());
}
