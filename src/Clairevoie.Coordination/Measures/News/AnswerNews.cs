using Clairevoie.Coordination.Measures.Write;
using Clairevoie.Domain;
using Clairevoie.Hall.Links;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Measures.News;

/// <summary>The line for which a link was given: what its pilot needs to answer, and nothing else.</summary>
public sealed record AskedLine(string Id, string Plan, string Number, string Title, string Agency, DateOnly? Due);

/// <summary>A pilot answers from the message itself: one form, once, without sign-in.</summary>
public sealed class AnswerNews(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Asked = Question.In<AnswerNews>("News/asked");
    private static readonly Question Use = Question.In<AnswerNews>("News/use_asking");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The line of a link that still serves; nothing when it is unknown, used or too old.</summary>
    public Task<AskedLine?> Open(string token, CancellationToken stop) =>
        Room.Look(room => room.One<AskedLine>(Asked, new { hash = OnceLink.HashOf(token), today = Today }), stop);

    /// <summary>Keeps the answer, and the link no longer serves. Nothing when it did not serve any more.</summary>
    public async Task<IReadOnlyList<Refusal>?> Answer(string token, TellNews news, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(news);
        if (await Open(token, stop) is not { } asked)
            return null;
        if (news.Decide(Today) is not Decision<PlanFact>.Yes(var fact))
            return ((Decision<PlanFact>.No)news.Decide(Today)).Why;
        var doing = new Doing(Act.Answer, MissionId.Anonymous, new AgencyId(asked.Agency), "news told by a link that serves once", asked.Id);
        return await Room.Do(doing, deed => Keep(deed, token, asked, fact), stop) ? [] : null;
    }

    private async Task<bool> Keep(Deed deed, string token, AskedLine asked, PlanFact fact)
    {
        if (await deed.Run(Use, new { hash = OnceLink.HashOf(token), today = Today }) == 0)
            return false;
        await LineWriter.Tell(deed, Guid.Parse(asked.Id), fact, (MissionId.Anonymous, asked.Agency));
        return true;
    }
}
