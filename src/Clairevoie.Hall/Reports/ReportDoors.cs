using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Reports;

/// <summary>What the pages of reports need; rooms that take reports add themselves.</summary>
public static class ReportDoors
{
    /// <summary>Adds the verbs of reports.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton(house => house.GetRequiredService<CitySettings>().Reports);
        services.AddSingleton(house => house.GetRequiredService<ReportSettings>().Floods);
        services.AddSingleton<ReportRooms>().AddSingleton<Pepper>().AddSingleton<FilingProof>();
        services.AddSingleton<Floods>().AddSingleton<FormTokens>().AddSingleton<FormsUsed>().AddSingleton<PublicForms>();
        services.AddSingleton<Spots>().AddSingleton<TakeReport>().AddSingleton<TakeForm>().AddSingleton<ReportViews>();
        services.AddSingleton<FollowReport>().AddSingleton<AddWord>().AddSingleton<WithdrawReport>().AddSingleton<HoldReport>();
        services.AddSingleton<OpenReport>().AddSingleton<AnswerReport>().AddSingleton<RedactReport>();
        services.AddSingleton(new Signpost("/telephone", typeof(ReportWords), "nav.PhoneCall", Subject.PhoneCall, Writes: true));
        services.AddSingleton(new StandingWay(Subject.PhoneCall, "/telephone", typeof(ReportWords), "call") { Writes = true });
        services.AddSingleton<ReportDesk>().AddSingleton<PhotoDesk>().AddTransient<ITellTasks, ReportTasks>();
        return services;
    }

    /// <summary>A room takes reports: its list is a way in the navigation, and its cells are a layer of the map under this name.</summary>
    public static IServiceCollection TakeReports(this IServiceCollection services, Subject subject, string layer, Func<IServiceProvider, ReportRoom> room)
    {
        services.AddSingleton(room);
        services.AddSingleton(house => ActivatorUtilities.CreateInstance<ReportLayer>(
            house, house.GetServices<ReportRoom>().Single(one => one.Subject == subject)).As(layer));
        return services;
    }

    /// <summary>The exact places of a room's reports are a layer too, under this name, for those who may open them.</summary>
    public static IServiceCollection ShowPlaces(this IServiceCollection services, Subject subject, string layer) =>
        services.AddSingleton(house => ActivatorUtilities.CreateInstance<ReportPlaceLayer>(
            house, house.GetServices<ReportRoom>().Single(one => one.Subject == subject)).As(layer));
}
