using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// Brings the reports of a fictional year in through the same intake as real ones: sealed, traced, each with a receipt of its own
/// that nobody holds. The clock of each is the half-day on which the fiction says it came in.
/// </summary>
public sealed class LoadYear(Pepper pepper, ReportRooms rooms)
{
    private const int AtOnce = 400;

    /// <returns>How many reports were taken; those of rooms that this host does not run are left out.</returns>
    public async Task<int> Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        var ids = new Chance(town.Seed).For($"receipts {last.DayNumber}");
        var taken = 0;
        foreach (var part in FictionalYear.Of(town, last).Chunk(AtOnce))
        {
            var kept = part.Where(report => rooms.Of(report.Told.Kind) is not null).Select(report => Take(report, ids, stop)).ToList();
            await Task.WhenAll(kept);
            taken += kept.Count;
        }

        return taken;
    }

    private Task Take(FictionalReport report, Chance ids, CancellationToken stop)
    {
        var filing = new Filing(ids.Identifier(), ReceiptCode.From(RandomNumberGenerator.GetBytes(10)));
        var take = new TakeReport(pepper, new ClockOf(report.Received));
        return take.Keep(rooms.Of(report.Told.Kind)!, filing, report.Told, photo: null, by: null, stop);
    }

    /// <summary>A clock that stands still in the middle of a half-day of Paris.</summary>
    private sealed class ClockOf(HalfDay half) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() =>
            new(half.Day.ToDateTime(new TimeOnly(half.Afternoon ? 16 : 9, 0)), TimeSpan.Zero);
    }
}
