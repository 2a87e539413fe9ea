using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// Brings the reports of a fictional year in through the same intake as real ones: sealed, traced, each with a receipt of its own
/// that nobody holds. The clock of each is the half-day on which the fiction says it came in. Most that are older than a month have
/// been answered, from the closed list.
/// </summary>
public sealed class LoadYear(Pepper pepper, ReportRooms rooms, ReportSettings settings)
{
    private const int AtOnce = 400, DaysToAnswer = 30;
    private const double ShareAnswered = 0.6;

    private static readonly PlainAnswer[] Answers = [PlainAnswer.AddsToWhatIsKnown, PlainAnswer.AlreadyKnown, PlainAnswer.PassedToTheBodyInCharge];

    /// <returns>How many reports were taken; those of rooms that this host does not run are left out.</returns>
    public async Task<int> Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        var ids = new Chance(town.Seed).For($"receipts {last.DayNumber}");
        var taken = 0;
        foreach (var part in FictionalYear.Of(town, last).Chunk(AtOnce))
        {
            var kept = part.Where(report => rooms.Of(report.Told.Kind) is not null).Select(report => Take(town, report, last, ids, stop)).ToList();
            await Task.WhenAll(kept);
            taken += kept.Count;
        }

        return taken;
    }

    private Task Take(FictionalTown town, FictionalReport report, DateOnly last, Chance chance, CancellationToken stop)
    {
        var filing = new Filing(chance.Identifier(), ReceiptCode.From(RandomNumberGenerator.GetBytes(10)));
        var (room, days) = (rooms.Of(report.Told.Kind)!, 3 + chance.Below(DaysToAnswer - 3));
        var number = chance.Identifier();
        var answer = chance.Happens(ShareAnswered) && report.Received.Day.AddDays(DaysToAnswer) < last ? chance.Of(Answers) : (PlainAnswer?)null;
        return Kept();

        async Task Kept()
        {
            await new TakeReport(pepper, new StandingClock(report.Received)).Keep(room, filing, report.Told, photo: null, by: null, stop);
            if (answer is not { } plain) return;
            var clock = new StandingClock(report.Received with { Day = report.Received.Day.AddDays(days) });
            await new AnswerReport(settings, clock) { Number = () => number }.Keep(room, Agent(town, room), filing.Id, ReportState.Answered, plain, stop);
        }
    }

    private static Viewer Agent(FictionalTown town, ReportRoom room) => room.Subject == Subject.DealingReport
        ? TownViewers.Of(town, Role.Analyst, "CROSS")
        : TownViewers.Of(town, Role.Coordinator, "PREF");
}
