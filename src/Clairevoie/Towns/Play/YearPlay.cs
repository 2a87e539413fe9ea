using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>Everybody who plays a year, in the order in which a month goes. Rooms that this host does not keep are left out.</summary>
internal sealed class YearPlay(Stage stage, IReadOnlySet<Room> rooms)
{
    private readonly PlayCommittee committee = new(stage);

    private readonly IReadOnlyList<IPart> parts = [.. Of(stage).Where(one => rooms.Contains(one.Room)).Select(one => one.Part)];

    /// <summary>Plays what is not over yet of so many months, and says after each part that it is.</summary>
    public async Task Play(int months, DateOnly last, (int Over, Func<int, int, Task> Say) stand, CancellationToken stop)
    {
        for (var turn = stand.Over; turn < months * parts.Count; turn++)
        {
            await parts[turn % parts.Count].Month(new(turn / parts.Count, months, last), stop);
            await stand.Say(turn + 1, parts.Count);
        }

        if (rooms.Contains(Room.Coordination)) await committee.Next(last, stop);
    }

    /// <summary>The month that comes after so many parts, from 1.</summary>
    public int MonthAfter(int over) => (over / parts.Count) + 1;

    private static IEnumerable<(Room Room, IPart Part)> Of(Stage stage) =>
    [
        (Room.Coordination, new PlayPlan(stage)), (Room.Coordination, new PlayCommittee(stage)), (Room.Coordination, new PlayPromises(stage)), (Room.Coordination, new PlayReports(stage)),
        (Room.Coordination, new PlayProblems(stage)), (Room.Coordination, new PlayNotices(stage)), (Room.Coordination, new PlayAlarms(stage)), (Room.Coordination, new PlayCounts(stage)),
        (Room.Coordination, new PlayScenes(stage)), (Room.Coordination, new PlayResidents(stage)), (Room.Coordination, new PlayEvaluation(stage)),
        (Room.Care, new PlayCare(stage)), (Room.Justice, new PlayJustice(stage)),
    ];
}
