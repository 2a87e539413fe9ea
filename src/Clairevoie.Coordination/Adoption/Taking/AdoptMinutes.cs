using Clairevoie.Coordination.Committees;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Writes what was spoken of without a decision into the minutes of its meeting, sealed as minutes are; lines that stand there already are not written twice.</summary>
internal static class AdoptMinutes
{
    private static readonly Question MeetingsOf = Question.In<CommitteeBook>("Committees/meetings_of");
    private static readonly Question MinutesOf = Question.In<CommitteeBook>("Committees/minutes_of");
    private static readonly Question AddMinutes = Question.In<CommitteeBook>("Committees/add_minutes");

    /// <summary>How many meetings have new lines.</summary>
    public static async Task<int> Write(Deed deed, Guid committee, IEnumerable<AdoptedPoint> points, (MissionId Author, DateOnly Today) by)
    {
        var days = points.ToLookup(point => point.MetOn, point => $"– {point.Words}");
        if (days.Count == 0) return 0;
        var written = 0;
        foreach (var meeting in (await deed.Rows<MeetingRow>(MeetingsOf, new { committee })).DistinctBy(meeting => meeting.OnDay).Where(meeting => days.Contains(meeting.OnDay)))
        {
            var key = await deed.KeyOf(meeting.Id);
            var kept = await deed.One<SealedMinutes>(MinutesOf, new { meeting = meeting.Id });
            var before = kept is null ? "" : deed.Keys.OpenWords(key!, kept.Words, meeting.Id);
            var fresh = days[meeting.OnDay].Distinct().Except(before.Split('\n')).ToList();
            if (fresh.Count == 0) continue;
            var words = string.Join('\n', fresh.Prepend(before).Where(line => line.Length > 0));
            written += await deed.Run(AddMinutes, new
            {
                meeting = meeting.Id, version = kept?.Version ?? 0, author = by.Author, today = by.Today,
                words = deed.Keys.Seal(key ?? await deed.NewKey(meeting.Id), words, meeting.Id),
            });
        }

        return written;
    }
}
