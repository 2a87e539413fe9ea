using Clairevoie.Domain;
using Clairevoie.Hall;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Publication.Received;

/// <summary>The part of room E that shows what the other rooms let out.</summary>
public static class ReceivedRoom
{
    /// <summary>Adds the figures that crossed.</summary>
    public static IServiceCollection AddReceived(this IServiceCollection services)
    {
        services.AddPagesOf(typeof(ReceivedRoom).Assembly);
        services.AddSingleton<ReceivedFigures>();
        services.AddSingleton<PublishSceneSizes>();
        services.AddSingleton<ITellTasks, ReceivedTasks>();
        services.AddSingleton(house => ActivatorUtilities.CreateInstance<NuisanceLayer>(house).Layer);
        foreach (var subject in (Subject[])[Subject.DealingFigure, Subject.JusticeFigure, Subject.CareFigure])
            services.AddSingleton(new Signpost("/chiffres/recus", typeof(ReceivedWords), "nav", subject, Sight.Full));
        services.AddSingleton(new Signpost("/mineurs", typeof(ReceivedWords), "minors.nav", Subject.MinorsFigure, Sight.Full));
        services.AddSingleton(new Signpost("/places-de-soin", typeof(ReceivedWords), "room.nav", Subject.CareLevel, Sight.Full));
        return services;
    }
}
