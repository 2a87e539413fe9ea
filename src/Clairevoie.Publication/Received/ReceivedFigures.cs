using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Publication.Received;

/// <summary>The figures that crossed from the other rooms. Publication reads its inbox and no other room.</summary>
public sealed class ReceivedFigures(Cellar cellar)
{
    private const int Shown = 12;

    private static readonly IReadOnlyList<(string Valve, Subject Subject)> BySubject =
    [
        (ValveNames.DealingCounts, Subject.DealingFigure),
        (ValveNames.JusticeCounts, Subject.JusticeFigure),
        (ValveNames.CareCounts, Subject.CareFigure),
        (ValveNames.UsersNeeds, Subject.CareFigure),
    ];

    /// <summary>What the table grants this viewer, subject by subject.</summary>
    public async Task<IReadOnlyList<ReceivedSeries>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        List<ReceivedSeries> series = [];
        foreach (var (valve, subject) in BySubject.Where(one => AccessTable.BestSight(viewer.Role, one.Subject) == Sight.Full))
            series.Add(new(valve, subject, await Heard(valve, stop)));
        return series;
    }

    /// <summary>What anybody may read: nuisance by territory and quarter-year, with the answers given.</summary>
    public async Task<ReceivedSeries> Nuisance(CancellationToken stop) => new(ValveNames.NuisanceCounts, null, await Heard(ValveNames.NuisanceCounts, stop));

    /// <summary>What anybody may read of nuisance in one year, quarter-year by quarter-year.</summary>
    public async Task<IReadOnlyList<Sheet>> NuisanceOf(int year, CancellationToken stop) =>
        [.. (await Heard(ValveNames.NuisanceCounts, stop, int.MaxValue)).Select(received => received.Sheet).Where(sheet => ReturnPeriod.Read(sheet.Period)?.First.Year == year)];

    /// <summary>The minors' strand of care, quarter by quarter. Nothing else stands beside it.</summary>
    public Task<IReadOnlyList<ReceivedSheet>> Minors(CancellationToken stop) => Heard(ValveNames.MinorsInCare, stop);

    /// <summary>What anybody may read of dealing: reports by commune or arrondissement, for years that are over.</summary>
    public async Task<IReadOnlyList<DealingYear>> DealingByYear(DateOnly today, CancellationToken stop) =>
        DealingYear.Of((await Heard(ValveNames.DealingCounts, stop, int.MaxValue)).Select(received => received.Sheet), today);

    /// <summary>Whether care had room on the last day that was told.</summary>
    public async Task<CareLevels?> RoomInCare(CancellationToken stop)
    {
        var messages = await cellar.Of(Room.Publication).Look(room => Inbox.Heard(room, ValveNames.CareLevels), stop);
        return messages.MaxBy(message => message.About, StringComparer.Ordinal) is { } last ? MessageBody.Read<CareLevels>(last.Body) : null;
    }

    private async Task<IReadOnlyList<ReceivedSheet>> Heard(string valve, CancellationToken stop, int most = Shown)
    {
        var messages = await cellar.Of(Room.Publication).Look(room => Inbox.Heard(room, valve), stop);
        return [.. messages.OrderByDescending(message => message.About, StringComparer.Ordinal).Take(most)
            .Select(message => new ReceivedSheet(MessageBody.Read<Sheet>(message.Body), message.MadeOn))];
    }
}
