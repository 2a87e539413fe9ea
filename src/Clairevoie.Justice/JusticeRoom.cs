using Clairevoie.Domain;
using Clairevoie.Hall;
using Clairevoie.Hall.Dropped;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Tasks;
using Clairevoie.Justice.Chain;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Justice.Quarters;
using Clairevoie.Justice.Returns;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Justice;

/// <summary>Room B: counts, amounts and delays of justice, and the protected perimeters of care places.</summary>
public static class JusticeRoom
{
    /// <summary>Adds the room to the house.</summary>
    public static IServiceCollection AddJustice(this IServiceCollection services)
    {
        services.AddPagesOf(typeof(JusticeRoom).Assembly);
        services.AddSingleton<ReturnBook>();
        services.AddSingleton<QuarterBook>();
        services.AddSingleton<PerimeterBook>();
        services.AddSingleton<ITellTasks, JusticeTasks>();
        services.AddSingleton<ITellTasks, InjunctionTasks>();
        services.AddSingleton<TakeReturnFile>().AddSingleton<ITakeFiles>(house => house.GetRequiredService<TakeReturnFile>());
        services.AddSingleton(new StandingWay(Subject.JusticeReturn, "/justice", typeof(ReturnWords), "numbers") { Writes = true });
        services.AddSingleton<PerimeterLayer>();
        services.AddSingleton(house => house.GetRequiredService<PerimeterLayer>().Layer);
        services.AddSingleton(new Signpost("/justice", typeof(ReturnWords), "nav", Subject.JusticeReturn, Sight.Full));
        return services;
    }
}
