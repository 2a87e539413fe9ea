using System.Collections.Frozen;
using Clairevoie.Coordination.Adoption;
using Clairevoie.Coordination.Api;
using Clairevoie.Coordination.Committees;
using Clairevoie.Coordination.Counts;
using Clairevoie.Coordination.Dossiers;
using Clairevoie.Coordination.Evaluations;
using Clairevoie.Coordination.Handled;
using Clairevoie.Coordination.Measures.Files;
using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.News;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Coordination.Measures.Strands;
using Clairevoie.Coordination.Measures.Write;
using Clairevoie.Coordination.Measures;
using Clairevoie.Coordination.Moves;
using Clairevoie.Coordination.Notices;
using Clairevoie.Coordination.Open311;
using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Problems;
using Clairevoie.Coordination.Promises;
using Clairevoie.Coordination.Residents;
using Clairevoie.Coordination.Retention;
using Clairevoie.Coordination.Sectors;
using Clairevoie.Domain;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Calendars;
using Clairevoie.Hall.Dropped;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Plans;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Rounds;
using Clairevoie.Hall.Tasks;
using Clairevoie.Hall;
using Clairevoie.Store;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Coordination;

/// <summary>Room D: the table where the plan is carried.</summary>
public static class CoordinationRoom
{
    /// <summary>Adds the room.</summary>
    public static IServiceCollection AddCoordination(this IServiceCollection services)
    {
        services.AddPagesOf(typeof(CoordinationRoom).Assembly);
        services.TakeReports(Subject.NuisanceReport, "nuisances-signalees", house => new ReportRoom(Subject.NuisanceReport, house.GetRequiredService<Cellar>())
        {
            Kinds = new[] { ReportKind.Scene, ReportKind.Syringes, ReportKind.Nuisance }.ToFrozenSet(),
            Address = "/tranquillite",
            MayKeep = true,
        });
        services.ShowPlaces(Subject.NuisanceReport, "lieux-signales");
        services.AddSingleton(house => ActivatorUtilities.CreateInstance<SectorLayer>(house).Layer);
        services.AddSingleton<NuisanceDoor>().AddSingleton<ReportGround>();
        services.AddSingleton<HandledBook>();
        services.AddSingleton<HandledLayer>();
        services.AddSingleton(house => house.GetRequiredService<HandledLayer>().Layer);
        services.AddSingleton(new Signpost("/tranquillite/lieux-traites", typeof(HandledWords), "title", Subject.HandledPlace, Sight.Full));
        services.AddSingleton(new Signpost("/tranquillite", typeof(ReportWords), "nav.NuisanceReport", Subject.NuisanceReport, Sight.Full));
        services.AddSingleton(new StandingWay(Subject.NuisanceReport, "/tranquillite", typeof(ReportWords), "own") { Writes = true });
        return services
            .AddPlan()
            .AddPromises()
            .AddCommittees()
            .AddProblems()
            .AddPlaces()
            .AddResidents()
            .AddOpen311()
            .AddMoves()
            .AddEvaluations()
            .AddDossiers()
            .AddNotices()
            .AddMonthlyCounts()
            .AddRetention()
            .AddAdoption();
    }

    /// <summary>The doors for programs: the street applications of a city, and what a mission reads of the plan and of problems.</summary>
    public static void MapCoordination(this IEndpointRouteBuilder doors)
    {
        GeoDoors.Map(doors);
        MeasureDoors.Map(doors.Api());
        ProblemDoors.Map(doors.Api());
        NuisanceDoor.Map(doors.Api());
    }

    /// <summary>Spreadsheets that a coordinator brings.</summary>
    private static IServiceCollection AddAdoption(this IServiceCollection services) => services
        .AddSingleton<HeldSheets>()
        .AddSingleton<AdoptionHabits>()
        .AddSingleton<ITellTasks, AdoptionTasks>()
        .AddSingleton<AdoptFile>()
        .AddSingleton<AdoptionSayings>();

    /// <summary>Committees, closed to all but their members.</summary>
    private static IServiceCollection AddCommittees(this IServiceCollection services) => services
        .AddSingleton<CommitteeBook>()
        .AddSingleton<CommitteeSeats>()
        .AddSingleton<CommitteeWork>()
        .AddSingleton<CommitteeCharter>()
        .AddSingleton<ITellTasks, CommitteeTasks>()
        .AddSingleton<VacantChairs>()
        .AddSingleton<ITellTasks, VacantTasks>()
        .AddSingleton<ITellDays, CommitteeDays>()
        .AddSingleton(new Signpost("/comites", typeof(CommitteeWords), "nav", Subject.Committee, Sight.Full));

    /// <summary>Notices to partners: who was told what, when.</summary>
    private static IServiceCollection AddNotices(this IServiceCollection services) => services
        .AddSingleton<NoticeBook>()
        .AddSingleton<NoticeLetters>()
        .AddSingleton<NoticePost>()
        .AddSingleton<NoticeChoices>()
        .AddSingleton<NoticeSayings>()
        .AddSingleton<IGoRound, NoticeReminders>()
        .AddSingleton<ITellTasks, NoticeTasks>()
        .AddSingleton<ITellDays, NoticeDays>()
        .AddSingleton(new StandingWay(Subject.Notice, "/avis-aux-partenaires/nouveau", typeof(NoticeWords), "tell") { Writes = true })
        .AddSingleton(new StandingWay(Subject.NoticeReceived, "/avis-aux-partenaires", typeof(NoticeWords), "told"))
        .AddSingleton(new Signpost("/avis-aux-partenaires", typeof(NoticeWords), "nav", Subject.Notice, Sight.Full) { Or = Subject.NoticeReceived });

    /// <summary>Counts that contributors give each month by a link that serves once.</summary>
    private static IServiceCollection AddMonthlyCounts(this IServiceCollection services) => services
        .AddSingleton<CountBook>()
        .AddSingleton<CountLinks>()
        .AddSingleton<IGoRound, CountRounds>()
        .AddSingleton<ITellTasks, CountTasks>()
        .AddSingleton(new Signpost("/chiffres-mensuels", typeof(CountWords), "nav", Subject.MonthlyCount, Sight.Full));

    /// <summary>The ledger of promises made in public.</summary>
    private static IServiceCollection AddPromises(this IServiceCollection services) => services
        .AddSingleton<PromiseLedger>()
        .AddSingleton<ITakeFiles, TakePromiseFile>()
        .AddSingleton(new Signpost("/promesses", typeof(PromiseWords), "nav"));

    /// <summary>The register of the plan's measures.</summary>
    private static IServiceCollection AddPlan(this IServiceCollection services) => services
        .AddSingleton<PlanRegister>()
        .AddSingleton<MeasureDoors>()
        .AddSingleton(house => house.GetRequiredService<MeasureDoors>().Watched)
        .AddSingleton(house => ProblemDoors.Watched(house.GetRequiredService<ProblemList>()))
        .AddSingleton<LineBook>()
        .AddSingleton<PlanWriting>()
        .AddSingleton<FoundPlan>()
        .AddSingleton<AskNews>()
        .AddSingleton<Measures.Told.ToldLines>()
        .AddSingleton<AnswerNews>()
        .AddSingleton<ExportPlan>()
        .AddSingleton<ITellTasks, PlanTasks>()
        .AddSingleton<ITellTasks, PlanChanges>()
        .AddSingleton<ITellMeasures, StrandMeasures>()
        .AddSingleton<ITakeFiles, TakePlanFile>()
        .AddSingleton<ITakeFiles, TakeDroppedSheet>()
        .AddSingleton<ITellDays, PlanDays>()
        .AddSingleton(new StandingWay(Subject.PlanMeasure, "/plan", typeof(PlanWords), "plan"))
        .AddSingleton(new Signpost("/plan", typeof(PlanWords), "nav", Subject.PlanMeasure, Sight.Full));
}
