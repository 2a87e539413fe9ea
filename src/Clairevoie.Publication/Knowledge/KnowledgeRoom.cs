using Clairevoie.Hall;
using Clairevoie.Hall.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Publication.Knowledge;

/// <summary>The part of room E that holds what is known in words: the état des lieux and the register of recommendations.</summary>
public static class KnowledgeRoom
{
    /// <summary>Adds both.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddSingleton<KnowledgeBook>();
        services.AddSingleton<KnownFigures>();
        services.AddSingleton<HeardNotes>();
        return services.AddSingleton(new Signpost("/etat-des-lieux", typeof(KnowledgeWords), "nav"));
    }
}
