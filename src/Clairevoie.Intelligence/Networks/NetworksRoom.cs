using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Intelligence.Networks;

/// <summary>What networks add to the room.</summary>
internal static class NetworksRoom
{
    public static IServiceCollection AddNetworks(this IServiceCollection services)
    {
        services.AddSingleton<ReadNetworks>();
        services.AddSingleton<KeepNetworks>();
        services.AddSingleton<WithdrawTies>();
        services.AddSingleton<NetworkLayer>();
        services.AddSingleton(house => house.GetRequiredService<NetworkLayer>().Layer);
        services.AddSingleton(new Signpost("/renseignement/reseaux", typeof(NetworkTexts), "nav", Subject.Network, Sight.Full));
        return services;
    }
}
