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
        reports, Things(reports), terms, clock)
    { EndsTrace = true };

    // Reports and items reach their own dates before those of closed points, which take along what is left.
    private static IReachADate[] Things(ReportRoom reports)
    {
        var ofReports = new PlacesOfReports(reports);
        var ofItems = new PlacesOfItems(ofReports);
        return [new WordsOfReports(reports), new WordsOfItems(), new WordsBesideItems(), ofReports, ofItems, new PlacesOfClosed(ofItems), new OldFacts(), new OldRecords()];
    }

    /// <summary>Adds it to the room.</summary>
    internal static IServiceCollection AddRetention(this IServiceCollection services) => services.AddPurge(Room.Intelligence, house => PurgeOf(
        house.GetRequiredService<ReportRooms>().Of(ReportKind.Dealing)!, house.GetRequiredService<RetentionTerms>(), house.GetRequiredService<TimeProvider>()));
}
