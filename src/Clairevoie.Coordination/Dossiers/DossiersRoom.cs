using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>Dossiers of public tranquillity around care places.</summary>
internal static class DossiersRoom
{
    /// <summary>Adds them to the room.</summary>
    public static IServiceCollection AddDossiers(this IServiceCollection services) => services
        .AddSingleton<DossierPerimeters>()
        .AddSingleton<ConsumptionPassages>()
        .AddSingleton<BuildDossier>()
        .AddSingleton<DossierBook>()
        .AddScoped<DossierText>()
        .AddSingleton(new Signpost("/dossiers", typeof(DossierWords), "nav", Subject.HsaDossier, Sight.Full));
}
