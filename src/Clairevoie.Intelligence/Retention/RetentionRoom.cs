using Microsoft.Extensions.DependencyInjection;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;

namespace Clairevoie.Intelligence.Retention;

/// <summary>What retention adds to the room.</summary>
internal static class RetentionRoom
{
    public static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddSingleton(house => new PurgeRoom(
            house.GetRequiredService<ReportRooms>().Of(ReportKind.Dealing)!, house.GetRequiredService<RetentionTerms>(), house.GetRequiredService<TimeProvider>()));
        services.AddHostedService<PurgeRounds>();
        return services;
    }
}
