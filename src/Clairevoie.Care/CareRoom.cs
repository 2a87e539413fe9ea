using Clairevoie.Care.Api;
using Clairevoie.Care.Counters;
using Clairevoie.Care.Imports;
using Clairevoie.Care.Minors;
using Clairevoie.Care.Months;
using Clairevoie.Care.Needs;
using Clairevoie.Care.Notes;
using Clairevoie.Care.Owed;
using Clairevoie.Care.Places;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Dropped;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Rounds;
using Clairevoie.Hall.Tasks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Care;

/// <summary>Room C: what care did, as counts. Nothing of it ever reaches the rooms of police and justice.</summary>
public static class CareRoom
{
    /// <summary>Adds the room to the house.</summary>
    public static IServiceCollection AddCare(this IServiceCollection services)
    {
        services.AddPagesOf(typeof(CareRoom).Assembly);
        services.AddBooks().AddImports().AddWays();
        return services;
    }

    private static IServiceCollection AddBooks(this IServiceCollection services)
    {
        services.AddSingleton<StructureBook>();
        services.AddSingleton<ReturnBook>();
        services.AddSingleton<MonthDoors>();
        services.AddSingleton<MonthBook>();
        services.AddSingleton<PlacesBook>();
        services.AddSingleton<RequestBook>();
        services.AddSingleton<NoteBook>();
        services.AddSingleton<MinorsBook>();
        services.AddSingleton<NeedsBook>();
        services.AddSingleton<ITellTasks, CareTasks>();
        services.AddSingleton<ITellTasks, MissingReturns>();
        services.AddSingleton<TakeMonthFile>().AddSingleton<ITakeFiles>(house => house.GetRequiredService<TakeMonthFile>());
        services.AddSingleton<TallyBook>().AddSingleton<TallyEnvelopes>().AddSingleton<TallyPost>().AddSingleton<CounterSetup>();
        services.AddSingleton<IGoRound, ForgetTallies>();
        services.AddSingleton<MissingBook>();
        services.AddSingleton<OwedBook>();
        return services;
    }

    private static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<TallyFiles>().AddSingleton<CareImport>().AddSingleton<ImportSayings>()
        .AddSingleton<ITakeRows, MonthRows>().AddSingleton<ITakeRows, DayRows>().AddSingleton<ITakeRows, PlaceRows>().AddSingleton<ITakeRows, RequestRows>();

    private static void AddWays(this IServiceCollection services)
    {
        services.AddSingleton(new StandingWay(Subject.CareTally, "/soin/compteurs", typeof(CounterWords), "tally") { Writes = true });
        services.AddSingleton(new StandingWay(Subject.CarePlaces, "/soin/places", typeof(CareWords), "places") { Writes = true });
        services.AddSingleton(new StandingWay(Subject.CareNote, "/soin/notes/ecrire", typeof(NoteWords), "note") { Writes = true });
        services.AddSingleton(new StandingWay(Subject.NeedsSurvey, "/soin/besoins", typeof(NeedsWords), "needs") { Writes = true });
        services.AddSingleton(new StandingWay(Subject.MinorsReturn, "/soin/mineurs", typeof(MinorsWords), "minors") { Writes = true });
        services.AddSingleton(new StandingWay(Subject.CareReturn, "/soin", typeof(CareWords), "count") { Writes = true });
        services.AddSingleton(new Signpost("/soin/compteurs", typeof(CounterWords), "nav", Subject.CareTally) { Writes = true });
        services.AddSingleton(new Signpost("/soin", typeof(CareWords), "nav", Subject.CareReturn, Sight.Count));
    }

    /// <summary>Hangs the doors that are not pages.</summary>
    public static void MapCare(this IEndpointRouteBuilder doors)
    {
        CounterDoors.Map(doors);
        MonthDoors.Map(doors.Api());
    }
}
