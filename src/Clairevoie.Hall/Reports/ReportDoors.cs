using Clairevoie.Hall.City;
using Clairevoie.Hall.Tasks;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;

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
        services.AddSingleton<ReportDesk>().AddTransient<ITellTasks, ReportTasks>();
        return services;
    }

    /// <summary>A room takes reports of these kinds.</summary>
    public static IServiceCollection TakeReports(this IServiceCollection services, Func<Cellar, IServiceProvider, ReportRoom> room) =>
        services.AddSingleton(house => room(house.GetRequiredService<Cellar>(), house));
}
