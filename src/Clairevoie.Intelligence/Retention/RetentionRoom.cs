using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Intelligence.Retention;

/// <summary>What reaches a date in the room of intelligence.</summary>
public static class RetentionRoom
{
    /// <summary>The purge of these reports and of all that was made of them.</summary>
    public static PurgeRoom PurgeOf(ReportRoom reports, RetentionTerms terms, TimeProvider clock) => new(
        reports,
        [new WordsOfReports(reports), new WordsOfItems(), new WordsBesideItems(), new PlacesOfClosed(), new PlacesOfItems(), new OldFacts(), new OldRecords()],
        terms,
        clock)
    { EndsTrace = true };

    /// <summary>Adds it to the room.</summary>
    internal static IServiceCollection AddRetention(this IServiceCollection services) => services.AddPurge(Room.Intelligence, house => PurgeOf(
        house.GetRequiredService<ReportRooms>().Of(ReportKind.Dealing)!, house.GetRequiredService<RetentionTerms>(), house.GetRequiredService<TimeProvider>()));
}
