using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Hall.Calendars;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Rounds;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Coordination.Problems;

/// <summary>What problems add to the room.</summary>
internal static class ProblemRoom
{
    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .AddSingleton<ProblemBook>()
        .AddSingleton<ProblemActions>()
        .AddSingleton<ProblemList>()
        .AddSingleton<ProblemPen>()
        .AddSingleton<ProblemWork>()
        .AddSingleton<ProblemPartners>()
        .AddSingleton<OpeningProblems>()
        .AddSingleton<CloseProblem>()
        .AddSingleton<HeardReports>()
        .AddSingleton<WeighProblems>()
        .AddSingleton<CountAround>()
        .AddSingleton<ProblemOrders>()
        .AddSingleton<TellHarm>()
        .AddSingleton<ForgetProblems>()
        .AddSingleton<IGoRound, ForgetRounds>()
        .AddSingleton<GiveProblems>()
        .AddSingleton<ProblemsOnMap>()
        .AddSingleton<ProblemLayer>()
        .AddSingleton(house => house.GetRequiredService<ProblemLayer>().Layer)
        .AddSingleton<ITellTasks, ProblemTasks>()
        .AddSingleton<ITellDays, ProblemDays>()
        .AddSingleton<IGoRound, EscalationRounds>()
        .AddSingleton<IGoRound, SealEarlierWords>()
        .AddSingleton(new Signpost("/problemes", typeof(ProblemTexts), "nav", Subject.Problem, Sight.Full));
}
