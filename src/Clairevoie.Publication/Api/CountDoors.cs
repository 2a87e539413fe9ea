using Clairevoie.Domain;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Doors;
using Clairevoie.Publication.Received;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Publication.Api;

/// <summary>Sheets of counts that crossed a wall, newest first. A count that is <c>null</c> is hidden, and nothing says why.</summary>
/// <param name="Valve">Through which valve they came.</param>
/// <param name="Sheets">The sheets.</param>
public sealed record CountsSaid(string Valve, IReadOnlyList<ReceivedSheet> Sheets);

/// <summary>All counts that a mission may see.</summary>
/// <param name="Series">One for each valve.</param>
public sealed record CountsOfMission(IReadOnlyList<CountsSaid> Series);

/// <summary>Reports of dealing by commune or arrondissement, for years that are over.</summary>
/// <param name="Years">The years, latest first.</param>
public sealed record DealingYears(IReadOnlyList<DealingYear> Years);

/// <summary>Counts as programs read them: the public ones, and those that a mission may see.</summary>
internal static class CountDoors
{
    private const string Group = "counts";

    private static readonly OpenAttribute Open = new("Counts of 11 and more, by wide territory and period; none of them points to anybody.");

    private static readonly CountsSaid Example = new(
        ValveNames.NuisanceCounts, [new(new("2026-Q3", [new("reports", ["answered", "waiting", "total"], [new("ZON-0010101", [26, 13, 39]), new("ZON-0010203", [null, null, 25])])]), new(2026, 10, 5))]);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapMethods("/counts/nuisance", ApiDoors.Reading, Nuisance)
            .Tells(new ApiDoor("nuisanceCounts", Group, typeof(CountsSaid)) { Said = Example })
            .WithMetadata(Open);
        api.MapMethods("/counts/dealing-years", ApiDoors.Reading, Dealing)
            .Tells(new ApiDoor("dealingYears", Group, typeof(DealingYears)) { Said = new DealingYears([new(2025, 1, [new("ARM-00101", 247, AtLeast: true), new("ARM-00102", 281, AtLeast: false)])]) })
            .WithMetadata(Open);
        api.MapMethods("/counts/received", ApiDoors.Reading, Received)
            .Tells(new ApiDoor("receivedCounts", Group, typeof(CountsOfMission)) { Said = new CountsOfMission([Example with { Valve = ValveNames.JusticeCounts }]) })
            .WithMetadata(new ShowsAttribute(Subject.DealingFigure), new ShowsAttribute(Subject.JusticeFigure), new ShowsAttribute(Subject.CareFigure));
    }

    private static async Task<IResult> Nuisance(ReceivedFigures figures, CancellationToken stop) => new ApiAnswer(Said(await figures.Nuisance(stop)));

    private static async Task<IResult> Dealing(ReceivedFigures figures, TimeProvider clock, CancellationToken stop) =>
        new ApiAnswer(new DealingYears(await figures.DealingByYear(HalfDay.Of(clock.GetUtcNow()).Day, stop)));

    private static async Task<IResult> Received(ReceivedFigures figures, HttpContext context) =>
        new ApiAnswer(new CountsOfMission([.. (await figures.For(context.Viewer()!, context.RequestAborted)).Select(Said)]));

    private static CountsSaid Said(ReceivedSeries series) => new(series.Valve, series.Sheets);
}
