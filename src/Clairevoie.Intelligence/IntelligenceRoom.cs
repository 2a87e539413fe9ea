using System.Collections.Frozen;
using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Tasks;
using Clairevoie.Hall;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Intelligence.Answers;
using Clairevoie.Intelligence.Attaching;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Discovered;
using Clairevoie.Intelligence.Files;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Merging;
using Clairevoie.Intelligence.Networks;
using Clairevoie.Intelligence.Notes;
using Clairevoie.Intelligence.Operations;
using Clairevoie.Intelligence.Packages;
using Clairevoie.Intelligence.Referrals;
using Clairevoie.Intelligence.Retention;
using Clairevoie.Intelligence.Secretariat;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Intelligence.Triage;
using Clairevoie.Intelligence.Weeks;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Intelligence;

/// <summary>Room A: what people tell of dealing. Behind the police wall, and shut until the law opens it.</summary>
public static class IntelligenceRoom
{
    /// <summary>Adds the room.</summary>
    public static IServiceCollection AddIntelligence(this IServiceCollection services)
    {
        services.AddPagesOf(typeof(IntelligenceRoom).Assembly);
        services.TakeReports(Subject.DealingReport, "ventes-signalees", Reports);
        services.AddSingleton<Lawful>();
        services.AddTriage().AddPassing().AddNetworks();
        services.AddDealPoints();
        services.AddOperations();
        services.AddDiscovered();
        services.AddReferrals();
        services.AddFiles();
        services.AddRetention();
        services.AddSingleton(new Signpost("/renseignement", typeof(ReportWords), "nav.DealingReport", Subject.DealingReport, Sight.Full));
        return services;
    }

    /// <summary>Reports become items: compared, grouped, graded.</summary>
    private static IServiceCollection AddTriage(this IServiceCollection services) => services
        .AddSingleton<CompareReports>().AddSingleton<TriageReport>().AddSingleton<ReportsOfItem>().AddSingleton<TriageSight>().AddSingleton<TriagePoints>().AddSingleton<TriageDesk>()
        .AddSingleton<ItemBook>().AddSingleton<WriteItem>().AddSingleton<GradeAnew>().AddSingleton<ItemDeeds>().AddSingleton<ItemSides>()
        .AddSingleton<Attachments>().AddSingleton<AttachItem>().AddSingleton<MergeItems>().AddSingleton<ItemLinks>().AddSingleton<LinkDeeds>();

    /// <summary>Items pass from body to body, and what is owed to whom is told.</summary>
    private static IServiceCollection AddPassing(this IServiceCollection services) => services
        .AddSingleton<BodyBook>().AddSingleton<Shares>().AddSingleton<Asks>().AddSingleton<DecideAsk>().AddSingleton<SharingDeeds>()
        .AddSingleton<PackageBook>().AddSingleton<HandPackage>().AddSingleton<NoteBook>().AddSingleton<WeekBook>().AddSingleton<SecretariatBook>().AddSingleton<AnswerBook>()
        .AddSingleton<TaskPapers>().AddTransient<ITellTasks, IntelligenceTasks>()
        .AddSingleton(new Signpost("/renseignement/notes", typeof(IntelligenceWords), "way.notes.short", Subject.PartnerNote, Sight.Full));

    /// <summary>The reports of dealing of a cellar.</summary>
    public static ReportRoom ReportsOf(Cellar cellar, bool mayKeep, Func<Viewer, CancellationToken, Task<IReadOnlySet<Guid>>>? repeats = null)
    {
        ArgumentNullException.ThrowIfNull(cellar);
        return new(Subject.DealingReport, cellar)
        {
            Kinds = new[] { ReportKind.Dealing }.ToFrozenSet(),
            Address = "/renseignement",
            MayKeep = mayKeep,
            Beside = new ReportTraitsSeal(cellar.KeysOf(Room.Intelligence)).Beside,
            Repeats = repeats,
            Surface = "foyers-signales",
        };
    }

    private static ReportRoom Reports(IServiceProvider house) => ReportsOf(
        house.GetRequiredService<Cellar>(), house.GetRequiredService<Lawful>().MayKeep,
        (viewer, stop) => house.GetRequiredService<CompareReports>().Repeats(viewer, stop));
}
