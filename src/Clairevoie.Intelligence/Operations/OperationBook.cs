using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Operations;

/// <summary>Operations as the table grants them: those planned, which police alone knows, and those done with what came of them.</summary>
public sealed class OperationBook(Cellar cellar)
{
    private const int Most = 500;

    private static readonly Question PlannedSeen = Question.In<OperationBook>("Operations/planned_seen");
    private static readonly Question DoneSeen = Question.In<OperationBook>("Operations/operations_seen");
    private static readonly Question OutcomesSeen = Question.In<OperationBook>("Operations/outcomes_seen");
    private static readonly Question PointsAmong = Question.In<DealPoints.ReadDealPoints>("DealPoints/points_among");
    private static readonly Question SeizuresSeen = Question.In<OperationBook>("Operations/seizures_seen");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The operations that the viewer knows to be planned. The reading is traced.</summary>
    public async Task<IReadOnlyList<OperationKnown>> Planned(Viewer viewer, CancellationToken stop)
    {
        var lines = await Room.Do(Doing.Of(viewer, Act.Read, "planned operations", nameof(Subject.PlannedOperation)),
            async deed => await WithPoints(deed, viewer, await deed.Rows<OperationLine>(PlannedSeen.SeenBy(viewer, Subject.PlannedOperation, Sight.Full))), stop);
        var keys = cellar.KeysOf(Domain.Room.Intelligence);
        return [.. lines.Select(line => new OperationKnown(line, keys.OpenWords(keys.Unwrap(line.Wrap, line.Id.ToString("D")), line.Aim, $"{line.Id:D}/aim")))];
    }

    /// <summary>The operations done in these days that the viewer sees, the newest first.</summary>
    public Task<IReadOnlyList<OperationKept>> Done(Viewer viewer, DateOnly from, DateOnly until, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "operations done", nameof(Subject.Operation)), deed => Find(deed, viewer, from, until), stop);

    private static async Task<IReadOnlyList<OperationKept>> Find(Glance glance, Viewer viewer, DateOnly from, DateOnly until)
    {
        object days = new { from = Day(from), until = Day(until), most = Most };
        Question Seen(Question question) => question.SeenBy(viewer, Subject.Operation, Sight.Full);
        var lines = await WithPoints(glance, viewer, await glance.Rows<OperationLine>(Seen(DoneSeen), days));
        var outcomes = (await glance.Rows<OutcomeRow>(Seen(OutcomesSeen), days)).ToLookup(row => row.Operation);
        var seizures = (await glance.Rows<SeizureRow>(Seen(SeizuresSeen), days)).ToLookup(row => row.Operation, row => row.Seized);
        return [.. lines.Select(line => new OperationKept(
            line, outcomes[line.Id].ToDictionary(row => Enum.Parse<Outcome>(row.Outcome), row => row.Value), [.. seizures[line.Id]]))];
    }

    // An operation is known to more than its deal point is: whoever may not see the point is not told that there is one.
    private static async Task<IReadOnlyList<OperationLine>> WithPoints(Glance glance, Viewer viewer, IReadOnlyList<OperationLine> lines)
    {
        var named = lines.Select(line => line.DealPoint).OfType<Guid>().Distinct().Select(point => point.ToString("D")).ToArray();
        if (named.Length == 0) return lines;
        var seen = (await glance.Rows<Guid>(PointsAmong.SeenBy(viewer, Subject.DealPoint, Sight.Full), new { points = named })).ToHashSet();
        return [.. lines.Select(line => line.DealPoint is { } point && !seen.Contains(point) ? line with { DealPoint = null } : line)];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record OutcomeRow
    {
        public Guid Operation { get; init; }

        public string Outcome { get; init; } = "";

        public double Value { get; init; }
    }

    private sealed record SeizureRow
    {
        public Guid Operation { get; init; }

        public string Product { get; init; } = "";

        public string CountedIn { get; init; } = "";

        public double Amount { get; init; }

        public Seized Seized => new(Enum.Parse<Product>(Product), Enum.Parse<SeizedIn>(CountedIn), Amount);
    }
}
