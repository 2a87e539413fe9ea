using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Triage;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// Items of the fictional town, made as an analyst would make them: the groups that are proposed, triaged on the days after their last
/// report, graded X4 or X3, and answered. What came in later still waits.
/// </summary>
public sealed class LoadItems(ReportRooms rooms, CompareReports compare, BodyBook bodies, OpenReport open, ReportSettings settings)
{
    private const int Most = 30, DaysLeftWaiting = 10;

    /// <returns>The items that were made, the most told first.</returns>
    public async Task<IReadOnlyList<Guid>> Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        var (room, viewer) = (rooms.Of(Subject.DealingReport), TownViewers.Of(town, Role.Analyst, "CROSS"));
        var chance = new Chance(town.Seed).For($"items {last.DayNumber}");
        List<Guid> made = [];
        foreach (var group in (await compare.Groups(viewer, stop)).Take(Most))
        {
            var received = group.Others.Select(other => other.Report.Received).Append(group.First.Received).Max();
            if (received.Day.AddDays(DaysLeftWaiting) > last || await open.Read(room, viewer, group.First.Id, stop) is not { HasDoubts: false } report) continue;
            var clock = new StandingClock(received with { Day = received.Day.AddDays(1 + chance.Below(DaysLeftWaiting - 1)) });
            var triage = new TriageReport(rooms, compare, bodies, clock);
            if (await triage.Keep(viewer, report, Form(group, chance), stop) is not Decision<Triaged>.Yes(var triaged)) continue;
            await new AnswerReport(settings, clock).KeepAll(room, viewer, triaged.Reports, ReportState.Answered, PlainAnswer.AddsToWhatIsKnown, stop);
            made.Add(triaged.Item);
        }

        return made;
    }

    private static TriageForm Form(ProposedGroup group, Chance chance)
    {
        var borneOut = chance.Happens(0.4);
        return new()
        {
            With = group.Others.Select(other => other.Report.Id).ToHashSet(),
            Grading = Grading.OfAnonymous with { Information = borneOut ? InformationGrade.BorneOut : InformationGrade.NotBorneOut, Handling = chance.Of([HandlingCode.H0, HandlingCode.H1, HandlingCode.H1, HandlingCode.H2]) },
            Reason = borneOut ? "Plusieurs voix distinctes, même lieu, mêmes heures ; une patrouille a constaté le va-et-vient." : null,
            Words = chance.Happens(0.5) ? "Vente décrite à l’entrée de l’immeuble, acheteurs à pied, guet aux deux angles." : null,
        };
    }
}
