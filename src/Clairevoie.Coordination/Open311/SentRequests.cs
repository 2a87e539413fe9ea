using Clairevoie.Coordination.Places;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Open311;

/// <summary>What an application may follow of what it sent: the middle of the 200 m cell, the state and the answer of the closed list. Never the words.</summary>
public sealed class SentRequests(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Sent = Question.In<PlaceBook>("Open311/requests_sent");

    /// <summary>The requests that are asked for; none without a key, since the public is shown no single report.</summary>
    public async Task<IReadOnlyList<SentRequest>> Find(Viewer? holder, GeoQuestion asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (holder is null || (asked.AsksIds && asked.Ids.Count == 0))
            return [];
        var find = Sent.SeenBy(holder, Subject.StreetApplication, Sight.Blurred);
        return await cellar.Of(Room.Coordination).Do(Doing.Of(holder, Act.Read, "street application follows what it sent", nameof(Subject.NuisanceReport)), async deed =>
            (IReadOnlyList<SentRequest>)[.. (await deed.Rows<SentRow>(find, Args(asked))).Select(row => Open(row, new ReportSeal(deed.Keys)))], stop);
    }

    private object Args(GeoQuestion asked) => new
    {
        now = HalfDay.Of(clock.GetUtcNow()).ToString(),
        by_id = asked.AsksIds ? 1 : 0, ids = asked.Ids.Append(Guid.Empty).Select(id => id.ToString("D")).ToArray(),
        from = asked.From.ToString(), until = asked.Until.ToString(),
        any_kind = asked.Kinds.Count == 0 ? 1 : 0, kinds = asked.Kinds.Append(-1).ToArray(),
        open = asked.Status.Open ? 1 : 0, closed = asked.Status.Closed ? 1 : 0,
        most = asked.PageSize, skip = (asked.Page - 1L) * asked.PageSize,
    };

    private static SentRequest Open(SentRow row, ReportSeal seal) => new(row.Id, row.Kind, HalfDay.Parse(row.Received))
    {
        State = row.State,
        Middle = row.Cell is { } cell && GridCell.TryParse(seal.OpenCell(cell, row.Id), out var at) ? at.Shape().Centroid.Coordinate : null,
        Said = row.Answer is { } answer ? AnswerText.Read(seal.Open(seal.UnwrapWithRoom(row.RoomWrap, row.Id), answer, row.Id, "answer")) : null,
        ToldFrom = row.ToldFrom is { } told ? HalfDay.Parse(told) : null,
    };

    private sealed record SentRow
    {
        public Guid Id { get; init; }

        public ReportKind Kind { get; init; }

        public string Received { get; init; } = "";

        public byte[]? Cell { get; init; }

        public byte[] RoomWrap { get; init; } = [];

        public ReportState? State { get; init; }

        public byte[]? Answer { get; init; }

        public string? ToldFrom { get; init; }
    }
}

/// <summary>A request as its application follows it.</summary>
public sealed record SentRequest(Guid Id, ReportKind Kind, HalfDay Received)
{
    public ReportState? State { get; init; }

    /// <summary>The middle of its 200 m cell, in degrees.</summary>
    public NetTopologySuite.Geometries.Coordinate? Middle { get; init; }

    public PlainAnswer? Said { get; init; }

    public HalfDay? ToldFrom { get; init; }

    /// <summary>The word of the specification.</summary>
    public string Status => State == ReportState.Closed ? "closed" : "open";
}
