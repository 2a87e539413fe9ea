using System.ComponentModel.DataAnnotations;
using Clairevoie.Domain;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Api.Hooks;
using Clairevoie.Hall.Doors;
using Clairevoie.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Coordination.Api;

/// <summary>A line of a plan: a measure, an action or a campaign, and how it stands.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Plan">The code of its plan.</param>
/// <param name="Number">Its number in the plan.</param>
/// <param name="Kind">What kind of line it is.</param>
/// <param name="PartOf">The number of the measure that it is a part of; <c>null</c> where it is of none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Agency">Who carries it.</param>
/// <param name="Due">The day by which it is due.</param>
/// <param name="State">How it stands.</param>
/// <param name="HeardOn">The last day on which somebody spoke of it.</param>
public sealed record MeasureSaid(
    string Id, string Plan, string Number, PlanLineKind Kind, string? PartOf, string Title, string Agency, DateOnly? Due, PlanState State, DateOnly HeardOn);

/// <summary>A part of the lines that a mission sees.</summary>
/// <param name="Measures">The lines.</param>
/// <param name="Next">What to give as <c>after</c> for the next part; <c>null</c> when there is none.</param>
public sealed record MeasuresPage(IReadOnlyList<MeasureSaid> Measures, string? Next);

/// <summary>The measures of the plan as programs read them.</summary>
public sealed class MeasureDoors(Cellar cellar)
{
    private const int MostWatched = 10_000;

    private static readonly MeasuresPage Example = new(
        [new("00991557-8e22-4df2-b716-89487019bf8a", "CRACK-2019", "12", PlanLineKind.Action, null, "Ouvrir un lieu de repos de jour", "ARS", new(2026, 12, 31), PlanState.Planned, new(2026, 11, 2))],
        "00991557-8e22-4df2-b716-89487019bf8a");

    private static readonly Question After = Question.In<MeasureDoors>("Api/measures_after");

    internal static void Map(RouteGroupBuilder api) => api.MapMethods("/measures", ApiDoors.Reading, Page)
            .Tells(new ApiDoor("measures", "plan", typeof(MeasuresPage)) { Said = Example, With = new Dictionary<string, string> { ["limit"] = "5" } })
            .WithMetadata(new ShowsAttribute(Subject.PlanMeasure));

    private static async Task<IResult> Page([Range(1, ApiPage.Largest)] int? limit, string? after, string? plan, HttpContext context, MeasureDoors doors) =>
        ApiPage.Wrong(limit, after) ?? new ApiAnswer(await doors.Seen(context.Viewer()!, (plan ?? "", after ?? "", limit ?? ApiPage.Usual), context.RequestAborted));

    /// <summary>What applications may be told of it.</summary>
    internal Watched Watched => new("measures", "/measures", [Subject.PlanMeasure], async (viewer, stop) =>
        (await Seen(viewer, ("", "", MostWatched), stop)).Measures.ToDictionary(one => one.Id, Watched.MarkOf));

    private async Task<MeasuresPage> Seen(Viewer viewer, (string Plan, string After, int Most) asked, CancellationToken stop)
    {
        var rows = await cellar.Of(Room.Coordination).Look(
            room => room.Rows<MeasureRow>(After.SeenBy(viewer, Subject.PlanMeasure, Sight.Full), new { plan = asked.Plan, after = asked.After, most = asked.Most + 1 }), stop);
        return new([.. rows.Take(asked.Most).Select(row => row.Said)], rows.Count > asked.Most ? rows[asked.Most - 1].Id : null);
    }

    private sealed record MeasureRow(string Id, string Plan, string Number, int Kind, string PartOf, string Title, string Agency, DateOnly? Due, int Move, DateOnly Heard)
    {
        public MeasureSaid Said => new(
            Id, Plan, Number, (PlanLineKind)Kind, PartOf.Length == 0 ? null : PartOf, Title, Agency, Due, PlanHistory.StateAfter((PlanMove)Move), Heard);
    }
}
