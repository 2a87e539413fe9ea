using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>Says things through a valve, and says them again when they changed: each time a later turn, never twice the same.</summary>
internal static class SayAgain
{
    private static readonly Question LastSaid = Question.In<Valve>("Valves/last_said");

    /// <summary>Puts out what was never said or was said otherwise; what is gone is taken back, where <paramref name="takenBack"/> says how.</summary>
    public static async Task PutOut(RoomStore room, Crossing crossing, IEnumerable<(string About, string Body)> things, DateOnly today, CancellationToken stop, Func<string, string>? takenBack = null)
    {
        var said = (await room.Look(look => look.Rows<Said>(LastSaid, new { valve = crossing.Valve }), stop)).ToDictionary(one => one.About);
        var now = things.ToList();
        var gone = takenBack is null ? [] : said.Keys.Except(now.Select(thing => thing.About)).Select(about => (about, takenBack(about)));
        foreach (var (about, body) in now.Concat(gone))
            if (!said.TryGetValue(about, out var last) || last.Body != body)
                await room.Do(Doing.Anonymous(Act.Send, "valve", $"{crossing.Valve} {about}"), deed => Outbox.Put(
                    deed, new(Guid.NewGuid(), crossing.Valve, crossing.Version, about, (last?.Turn ?? 0) + 1, today, body)), stop);
    }

    private sealed record Said(string About, int Turn, string Body);
}
