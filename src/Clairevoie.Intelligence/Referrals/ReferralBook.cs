using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Referrals;

/// <summary>The referrals of scenes that people of the coordination or of a town wrote to the police, and what became of each.</summary>
public sealed class ReferralBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Answers = Question.In<ReferralBook>("Referrals/answers");
    private static readonly Question Add = Question.In<ReferralBook>("Referrals/add_answer");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>How many of those that the viewer sees wait for an answer, without a reading.</summary>
    public async Task<int> Waiting(Viewer viewer, CancellationToken stop) => (await Seen(viewer, stop)).Count(line => line.Done is null);

    /// <summary>What the viewer sees, opened: those that wait first, then the latest. The reading is traced.</summary>
    public async Task<IReadOnlyList<ReferralLine>> Read(Viewer viewer, CancellationToken stop)
    {
        var seen = await Seen(viewer, stop);
        if (seen.Count > 0)
            await Room.Do(Doing.Of(viewer, Act.Read, "referrals of scenes", $"{Subject.ReferralHeard} {seen.Count}"), _ => Task.CompletedTask, stop);
        return [.. seen.OrderBy(line => line.Done is not null)];
    }

    /// <summary>One of them, opened; nothing where the viewer sees none.</summary>
    public async Task<ReferralLine?> One(Viewer viewer, Guid referral, CancellationToken stop)
    {
        if ((await Seen(viewer, stop)).FirstOrDefault(line => line.Said.Id == referral) is not { } line) return null;
        await Room.Do(Doing.Of(viewer, Act.Read, "referral of a scene", Names(referral)), _ => Task.CompletedTask, stop);
        return line;
    }

    /// <summary>Marks one as done. False where the viewer may not, or somebody did before.</summary>
    public async Task<bool> Answer(Viewer viewer, Guid referral, ReferralAnswer answer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (answer == ReferralAnswer.ItemWritten || !await MayAnswer(viewer, referral, stop)) return false;
        return await Room.Do(Doing.Of(viewer, Act.Change, "referral of a scene answered", Names(referral)), deed => Keep(deed, viewer, referral, (answer, null)), stop);
    }

    /// <summary>Whether the viewer may say what became of a referral that waits.</summary>
    public async Task<bool> MayAnswer(Viewer viewer, Guid referral, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return (await Seen(viewer, stop)).Any(line => line.Said.Id == referral && line.Done is null && AccessTable.MayWrite(viewer.Role, Subject.ReferralHeard));
    }

    /// <summary>Keeps, within a deed, what became of a referral.</summary>
    internal async Task<bool> Keep(Deed deed, Viewer viewer, Guid referral, (ReferralAnswer Means, Guid? Item) answer) => await deed.Run(Add, new
    {
        referral, answer = answer.Means.ToString(), item = answer.Item, author = viewer.Mission, agency = viewer.Agency, answered_on = HalfDay.Of(clock.GetUtcNow()).Day,
    }) == 1;

    private async Task<IReadOnlyList<ReferralLine>> Seen(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var (heard, answers) = await Room.Look(async room => (await Inbox.Heard(room, ValveNames.SceneReferrals), await room.Rows<ReferralDone>(Answers)), stop);
        var done = answers.ToDictionary(one => one.Referral);
        return
        [
            .. heard.OrderByDescending(message => message.MadeOn).ThenBy(message => message.Id)
                .Select(message => new ReferralLine(message.MadeOn, MessageBody.Read<SceneReferral>(message.Body), null))
                .Where(line => Sees(viewer, line.Said)).Select(line => line with { Done = done.GetValueOrDefault(line.Said.Id) }),
        ];
    }

    private static string Names(Guid referral) => $"{Subject.ReferralHeard} {referral:D}";

    private static bool Sees(Viewer viewer, SceneReferral said) => Sight.Full <= AccessTable.SightOf(
        viewer, Subject.ReferralHeard, new(said.Id.ToString("D"), MissionId.Anonymous, new(said.Agency), said.Territory, new HashSet<MissionId>(), new HashSet<AgencyId>()));
}
