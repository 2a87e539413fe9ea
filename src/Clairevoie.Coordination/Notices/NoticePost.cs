using Clairevoie.Coordination.Sectors;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Notices;

/// <summary>Sends notices to partners and takes their acknowledgements. Letters say only that something waits, and where.</summary>
public sealed class NoticePost(Cellar cellar, NoticeBook book, NoticeLetters letters, TimeProvider clock)
{
    private static readonly Question AddNotice = Question.In<NoticeBook>("Notices/add_notice");
    private static readonly Question AddReceipt = Question.In<NoticeBook>("Notices/add_receipt");
    private static readonly Question Acknowledge = Question.In<NoticeBook>("Notices/acknowledge");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The names of the sectors in which outreach teams walk.</summary>
    public IReadOnlyList<string> Sectors => SectorLayer.NamesIn(cellar.Place.Var);

    /// <summary>Sends a notice to its posts, and a letter to each agency.</summary>
    public async Task<Decision<Guid>> Send(Viewer viewer, SendNotice given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(viewer);
        var decided = given.Decide(viewer, Sectors, book.Today);
        if (decided is not Decision<NoticeSent>.Yes(var sent))
            return ((Decision<NoticeSent>.No)decided).Why.ToList();
        var id = Guid.NewGuid();
        await Room.Do(Doing.Of(viewer, Act.Send, "notice to partners", id.ToString("D")), deed => Keep(deed, viewer, id, sent), stop);
        await letters.Tell(sent.To.Select(post => post.Agency).Distinct(), stop);
        return id;
    }

    /// <summary>Acknowledges a notice that came to this viewer's post; nothing when there is none that waits.</summary>
    public async Task<IReadOnlyList<Refusal>?> Answer(Viewer viewer, Guid id, AcknowledgeNotice given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(viewer);
        if ((await book.To(viewer, stop)).All(one => one.Id != id.ToString("D") || one.AcknowledgedAt is not null))
            return null;
        if (given.Decide() is not Decision<NoticeAcknowledged>.Yes(var said))
            return ((Decision<NoticeAcknowledged>.No)given.Decide()).Why;
        var acknowledging = Acknowledge.WrittenBy(viewer, Subject.NoticeReceived);
        return await Room.Do(
            Doing.Of(viewer, Act.Answer, "notice acknowledged", id.ToString("D")),
            deed => deed.Run(acknowledging, new { id, role = viewer.Role.ToString(), agency = viewer.Agency, now = clock.GetUtcNow(), answer = (int)said.Answer, words = said.Words }),
            stop) == 1 ? [] : null;
    }

    private async Task Keep(Deed deed, Viewer viewer, Guid id, NoticeSent sent)
    {
        await deed.Run(AddNotice, new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = sent.Territory, role = viewer.Role.ToString(), kind = (int)sent.Kind, topic = (int?)sent.Topic,
            sector = sent.Sector, week = sent.Week?.ToString() ?? "", words = sent.Words, due = sent.Due, now = clock.GetUtcNow(),
        });
        await deed.Run(AddReceipt, sent.To.Select(post => new
        {
            id = Guid.NewGuid(), author = viewer.Mission, agency = post.Agency, territory = sent.Territory, notice = id, role = post.Role.ToString(),
        }).ToList());
    }
}
