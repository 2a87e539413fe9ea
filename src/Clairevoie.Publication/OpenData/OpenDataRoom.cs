using Clairevoie.Hall;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Rounds;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Publication.OpenData;

/// <summary>The part of room E that gives out open data.</summary>
public static class OpenDataRoom
{
    /// <summary>Adds the extracts.</summary>
    public static IServiceCollection AddOpenData(this IServiceCollection services)
    {
        services.AddSingleton<ExtractSources>();
        services.AddSingleton<OpenDataBook>();
        services.AddSingleton<IGoRound, MonthlyExtracts>();
        return services.AddSingleton(new Signpost("/donnees", typeof(OpenDataWords), "nav"));
    }
}
