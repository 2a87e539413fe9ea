using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Coordination.Retention;

/// <summary>What reaches a date at the table. Its trace does not: evaluations sealed years ago rest on it.</summary>
public static class TableRetention
{
    /// <summary>The purge of these reports, and of what residents asked and nobody read.</summary>
    public static PurgeRoom PurgeOf(ReportRoom reports, RetentionTerms terms, TimeProvider clock) =>
        new(reports, [new WordsOfReports(reports), new WordsOfResidents()], terms, clock);

    /// <summary>Adds it to the room.</summary>
    internal static IServiceCollection AddRetention(this IServiceCollection services) => services
        .AddPurge(Room.Coordination, house => PurgeOf(
            house.GetRequiredService<ReportRooms>().Of(ReportKind.Nuisance)!, house.GetRequiredService<RetentionTerms>(), house.GetRequiredService<TimeProvider>()))
        .AddSingleton(new Signpost("/conservation", typeof(RetentionWords), "title", Subject.QuarterPage, Writes: true));
}
