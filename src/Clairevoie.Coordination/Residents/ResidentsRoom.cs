using Clairevoie.Coordination.Residents.Asking;
using Clairevoie.Coordination.Residents.Done;
using Clairevoie.Coordination.Residents.Reading;
using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Coordination.Residents;

/// <summary>The pages of quarters: figures, what is being done, questions and contests with their answers.</summary>
internal static class ResidentsRoom
{
    /// <summary>Adds what residents read and ask.</summary>
    public static IServiceCollection AddResidents(this IServiceCollection services) => services
        .AddSingleton<QuarterNames>()
        .AddSingleton<QuarterCounts>()
        .AddSingleton<QuarterDeeds>()
        .AddSingleton<ResidentBook>()
        .AddSingleton<AskForm>()
        .AddSingleton<ReadWords>()
        .AddSingleton<ITellTasks, ResidentTasks>()
        .AddSingleton(new Signpost("/quartiers", typeof(ResidentWords), "nav"))
        .AddSingleton(new Signpost("/paroles", typeof(ResidentWords), "nav.heard", Subject.QuarterPage, Sight.Full));
}
