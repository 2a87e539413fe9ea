using System.ComponentModel.DataAnnotations;
using Clairevoie.Coordination.Problems;
using Clairevoie.Domain;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Api.Hooks;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Coordination.Api;

/// <summary>A problem that partners share. Its words are not here: they are read in the house.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">What keeps happening.</param>
/// <param name="Place">The name of its place.</param>
/// <param name="Territory">Where.</param>
/// <param name="Lead">Who leads.</param>
/// <param name="OpenedOn">The day on which it was opened.</param>
/// <param name="ClosedOn">The day on which it ended; <c>null</c> while it is open.</param>
/// <param name="NextDue">The next day on which something is due.</param>
/// <param name="Partners">How each partner stands.</param>
public sealed record ProblemSaid(
    string Id, ProblemKind Kind, string Place, string Territory, string Lead, DateOnly OpenedOn, DateOnly? ClosedOn, DateOnly? NextDue, IReadOnlyList<PartnerSaid> Partners);

/// <summary>A partner of a problem.</summary>
/// <param name="Agency">Who.</param>
/// <param name="State">How it stands.</param>
public sealed record PartnerSaid(string Agency, PartnerState State);

/// <summary>A part of the problems that a mission sees, the newest first.</summary>
/// <param name="Problems">The problems.</param>
/// <param name="Next">What to give as <c>after</c> for the next part; <c>null</c> when there is none.</param>
public sealed record ProblemsPage(IReadOnlyList<ProblemSaid> Problems, string? Next);

/// <summary>The problems as programs read them: those of committees stay in their closed papers.</summary>
internal static class ProblemDoors
{
    private static readonly ProblemsPage Example = new(
        [new("b7073f34-dc91-4411-8510-f25d693050c2", ProblemKind.SyringesLeft, "Rue du Levant, autour du 20", "ZON-0010201", "VILLE", new(2026, 11, 16), null, new(2026, 11, 30), [new("CAARUD", PartnerState.Accepted)])],
        "2026-11-16_b7073f34-dc91-4411-8510-f25d693050c2");

    public static void Map(RouteGroupBuilder api) => api.MapMethods("/problems", ApiDoors.Reading, Page)
            .Tells(new ApiDoor("problems", "problems", typeof(ProblemsPage)) { Said = Example, With = new Dictionary<string, string> { ["limit"] = "5" } })
            .WithMetadata(new ShowsAttribute(Subject.Problem));

    /// <summary>What applications may be told of it: as much as the door shows, part after part.</summary>
    public static Watched Watched(ProblemList list) => new("problems", "/problems", [Subject.Problem], async (viewer, stop) =>
    {
        var marks = new Dictionary<string, string>();
        for (ProblemMark? mark = null; ;)
        {
            var page = await list.Find(viewer, new ProblemQuestion { State = "tous", Mark = mark }, stop);
            foreach (var one in page.Listed.Where(one => !one.Row.IsOfCommittee)) marks[one.Row.Id] = Hall.Api.Hooks.Watched.MarkOf(Said(one));
            if (!page.GoesOn || page.Listed.Count == 0) return marks;
            mark = ProblemMark.Read(ProblemMark.Of(page.Listed[^1].Row), back: false);
        }
    });

    private static async Task<IResult> Page([Range(1, ProblemQuestion.Most)] int? limit, string? after, HttpContext context, ProblemList list)
    {
        if (ApiPage.Wrong(limit, after, ProblemQuestion.Most) is { } wrong) return wrong;
        var mark = ProblemMark.Read(after, back: false);
        if (after is { Length: > 0 } && mark is null) return new ApiProblem(StatusCodes.Status400BadRequest, "after", 64);
        var page = await list.Find(context.Viewer()!, new ProblemQuestion { State = "tous", Mark = mark }, context.RequestAborted);
        var most = limit ?? ProblemQuestion.Most;
        var listed = page.Listed.Take(most).ToList();
        var goesOn = page.GoesOn || page.Listed.Count > most;
        return new ApiAnswer(new ProblemsPage([.. listed.Where(one => !one.Row.IsOfCommittee).Select(Said)], goesOn && listed.Count > 0 ? ProblemMark.Of(listed[^1].Row) : null));
    }

    private static ProblemSaid Said(ProblemListed one) => new(
        one.Row.Id, one.Row.What, one.Row.Name, one.Row.Territory, one.Row.Lead, one.Row.OpenedOn, one.Row.ClosedOn, one.NextDue, [.. one.Partners.Select(partner => new PartnerSaid(partner.Agency, partner.Stands))]);
}
