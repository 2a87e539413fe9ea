using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// Whoever holds the code learns how far the report is, and never what it said. A code that was never given, a report withdrawn and
/// one purged are the same to it: no row bears the name. Every room is asked each time, so that time does not tell which one answered.
/// </summary>
public sealed class FollowReport(ReportRooms rooms, Pepper pepper, TimeProvider clock)
{
    private static readonly Question ByName = Question.In<ReportRoom>("Following/by_name");
    private static readonly Question LastTold = Question.In<ReportRoom>("Following/last_told");

    /// <summary>The report of this code; nothing when there is none.</summary>
    public async Task<HeldReport?> Find(ReceiptCode code, CancellationToken stop)
    {
        var receipt = pepper.LockOf(code);
        HeldReport? found = null;
        foreach (var room in rooms.All)
        {
            var row = await room.Store.Look(look => look.One<HeldRow>(ByName, new { receipt.Name }), stop);
            if (row is { CodeWrap: not null })
                found = new(room, row.Id, new ReportSeal(room.Keys).UnwrapWithCode(row.CodeWrap, receipt.Key, row.Id), row.ReadFrom);
        }

        return found;
    }

    /// <summary>What its reporter may be told today.</summary>
    public async Task<Followed> Tell(HeldReport report, CancellationToken stop)
    {
        var now = HalfDay.Of(clock.GetUtcNow());
        var last = await report.Room.Store.Look(look => look.One<ToldRow>(LastTold, new { report = report.Id, now = now.ToString() }), stop);
        var state = Telling.State(report.ReadFrom is null ? null : HalfDay.Parse(report.ReadFrom), last?.State, now);
        return new(state, last is null ? null : AnswerText.Read(new ReportSeal(report.Room.Keys).Open(report.DataKey, last.Answer, report.Id, "answer")));
    }

    private sealed record HeldRow
    {
        public Guid Id { get; init; }

        public byte[]? CodeWrap { get; init; }

        public string? ReadFrom { get; init; }
    }

    private sealed record ToldRow
    {
        public ReportState State { get; init; }

        public byte[] Answer { get; init; } = [];
    }
}

/// <summary>A report held by its code: where it lies and its open data key, for the time of one request.</summary>
public sealed record HeldReport(ReportRoom Room, Guid Id, byte[] DataKey, string? ReadFrom);

/// <summary>What a reporter is told.</summary>
public sealed record Followed(ReportState State, PlainAnswer? Answer);
