using Clairevoie.Coordination.Evaluations.Complete;
using Clairevoie.Coordination.Evaluations.Published;
using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Coordination.Evaluations.Seal;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Rounds;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Coordination.Evaluations;

/// <summary>Evaluations sealed before an action, and published after it whatever they say.</summary>
internal static class EvaluationsRoom
{
    /// <summary>Adds it to the room.</summary>
    public static IServiceCollection AddEvaluations(this IServiceCollection services) => services
        .AddSingleton<EvaluationBook>()
        .AddSingleton<SealEvaluation>()
        .AddSingleton<CompleteEvaluation>()
        .AddSingleton<PublishResults>()
        .AddSingleton<OutreachContacts>()
        .AddSingleton<IGoRound, ResultRounds>()
        .AddSingleton<ITellTasks, EvaluationTasks>()
        .AddSingleton(new Signpost("/evaluations", typeof(EvaluationWords), "nav"));
}
