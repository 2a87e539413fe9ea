using System.Globalization;
using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Places.Requests;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Nuisances;

/// <summary>What a landlord, an operator, an employer or a shop reported and nobody has answered yet: a line for each, with who has it and by when.</summary>
public sealed class OwnTasks(OwnNuisances own, StreetRequests requests, IStringLocalizer<PlaceWords> words) : ITellTasks
{
    private const int MostLines = 3;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (OpenPlace.KindsFor(viewer.Role) is not [PlaceKind.Site] || !AccessTable.MayWrite(viewer.Role, Subject.NuisanceReport))
            return [];
        var waiting = (await own.Of(viewer, stop)).Where(report => report.State is null).OrderBy(report => report.AnswerDue).Take(MostLines).ToList();
        var asked = waiting.Count == 0 ? [] : await requests.At(viewer, "", stop);
        return [.. waiting.Select(report => Line(report, asked.FirstOrDefault(request => request.IsAbout(report))))];
    }

    private TaskLine Line(OwnReport report, RequestRow? asked)
    {
        var due = asked?.Due ?? report.AnswerDue;
        object[] about = [words[$"report.{report.Kind}"].Value, report.PlaceName ?? words["nuisance.nowhere"].Value, report.ReceivedOn.ToString("d", CultureInfo.CurrentCulture)];
        var what = asked is null ? words["task.own", about] : words["task.own.asked", [.. about, asked.Agency, words[$"request.{asked.Kind}"].Value]];
        return new(what, words["task.own.do"], $"/tranquillite/{report.Id}", due, words["task.own.detail", OwnReport.DaysToAnswer]);
    }
}
