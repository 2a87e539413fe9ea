using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Measures.Line;

/// <summary>One line of the plan: read whole, by whom the table grants it.</summary>
public sealed class LineBook(Cellar cellar)
{
    private static readonly Question Seen = Question.In<LineBook>("Line/line_seen");
    private static readonly Question Written = Question.In<LineBook>("Line/line_written");
    private static readonly Question FactsOf = Question.In<LineBook>("Line/facts_of");
    private static readonly Question SumsOf = Question.In<LineBook>("Line/sums_of");
    private static readonly Question PartnersOf = Question.In<LineBook>("Line/partners_of");
    private static readonly Question PartsOf = Question.In<LineBook>("Line/parts_seen");
    private static readonly Question PastOf = Question.In<LineBook>("Line/past_of");
    private static readonly Question AskingsOf = Question.In<LineBook>("News/askings_of");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The line with all that is known of it, or nothing.</summary>
    public Task<LineShown?> Open(Viewer viewer, Guid id, CancellationToken stop) => Room.Look(async room =>
        await room.One<LineRow>(Seen.SeenBy(viewer, Subject.PlanMeasure, Sight.Full), new { id }) is { } row ? await Whole(room, viewer, row) : null, stop);

    /// <summary>The line as it is written, if the viewer may write it; nothing otherwise.</summary>
    public Task<(LineRow Row, PlanLine Line)?> ToWrite(Viewer viewer, Guid id, CancellationToken stop) => Room.Look<(LineRow, PlanLine)?>(async room =>
        await room.One<LineRow>(Written.WrittenBy(viewer, Subject.PlanMeasure), new { id }) is { } row ? (row, row.With(await Partners(room, row.Id))) : null, stop);

    internal static Task<IReadOnlyList<string>> Partners(Glance room, string line) => room.Rows<string>(PartnersOf, new { line });

    internal static Task<IReadOnlyList<FactRow>> Facts(Glance room, string line) => room.Rows<FactRow>(FactsOf, new { line });

    internal static async Task<IReadOnlyList<PlanSum>> Sums(Glance room, string line) => [.. (await room.Rows<SumRow>(SumsOf, new { line })).Select(row => row.Sum)];

    private static async Task<LineShown> Whole(Glance room, Viewer viewer, LineRow row) => new(row, row.With(await Partners(room, row.Id)))
    {
        Facts = await Facts(room, row.Id),
        Sums = await Sums(room, row.Id),
        Parts = await room.Rows<LineListed>(PartsOf.SeenBy(viewer, Subject.PlanMeasure, Sight.Full), new { plan = row.Plan, number = row.Number }),
        Past = (await room.One<PastCounted>(PastOf, new { line = row.Id }))!,
        Askings = await room.Rows<AskingRow>(AskingsOf, new { line = row.Id }),
    };
}
