using Clairevoie.Coordination.Places;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Residents;

/// <summary>What residents read of each other and of the town: questions and contests once they were read over, answers, what is being done.</summary>
public sealed class ResidentBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Shown = Question.In<PlaceBook>("Residents/words_shown");
    private static readonly Question Add = Question.In<PlaceBook>("Residents/add_word");
    private static readonly Question Done = Question.In<PlaceBook>("Residents/quarter_words");
    private static readonly Question Say = Question.In<PlaceBook>("Residents/add_quarter_word");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The half-day that it is.</summary>
    public HalfDay Now => HalfDay.Of(clock.GetUtcNow());

    /// <summary>What everybody may read, of one territory or of all.</summary>
    public Task<IReadOnlyList<WordRow>> Public(ResidentWordKind? kind, string territory, CancellationToken stop) =>
        Room.Look(room => room.Rows<WordRow>(Shown, new { kind = kind is { } one ? (int)one : -1, territory }), stop);

    /// <summary>What is being done in a quarter or around it.</summary>
    public Task<IReadOnlyList<QuarterWord>> DoneIn(string quarter, string? around, CancellationToken stop) =>
        Room.Look(room => room.Rows<QuarterWord>(Done, new { quarter, around = around ?? quarter }), stop);

    /// <summary>Keeps what a resident asks, sealed, until somebody reads it.</summary>
    public Task Keep(Guid id, ResidentAsks asks, ToldWords told, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asks);
        ArgumentNullException.ThrowIfNull(told);
        var about = id.ToString("D");
        return Room.Do(Doing.Anonymous(Act.Enter, asks.Kind == ResidentWordKind.Contest ? "contest of a figure" : "question of a resident", about), async deed =>
        {
            if (await deed.KeyOf(about) is not null)
                return;
            var words = deed.Keys.Seal(await deed.NewKey(about), told.Text, about);
            await deed.Run(Add, new
            {
                id, author = MissionId.Anonymous, territory = asks.Territory, kind = (int)asks.Kind, figure = asks.Kind == ResidentWordKind.Contest ? asks.Figure : "",
                received = Now.ToString(), doubtful = told.Doubts.Count > 0 ? 1 : 0, words,
            });
        }, stop);
    }

    /// <summary>Says what is being done in a quarter; false when it is not theirs to say.</summary>
    public async Task<IReadOnlyList<Refusal>?> SayDone(Viewer viewer, string quarter, string? given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var id = Guid.NewGuid();
        if (!AccessTable.MayWrite(viewer, Subject.QuarterPage, new(id.ToString("D"), viewer.Mission, viewer.Agency, quarter, new HashSet<MissionId>(), new HashSet<AgencyId>())))
            return null;
        List<Refusal> refusals = [];
        var words = Written.Words(given, "Words", ResidentAsks.Most, refusals);
        if (words.Length == 0 && refusals.Count == 0)
            refusals.Add(new("words-missing", "Words"));
        if (refusals.Count == 0)
            await Room.Do(Doing.Of(viewer, Act.Enter, "what is being done in a quarter", quarter), deed =>
                deed.Run(Say, new { id, author = viewer.Mission, agency = viewer.Agency, territory = quarter, today = Now.Day, words }), stop);
        return refusals;
    }
}
