using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Returns;

/// <summary>The monthly returns of care: entered, corrected as a new version, signed, listed for their own agency.</summary>
public sealed class ReturnBook(Cellar cellar, TimeProvider clock)
{
    private const int MostListed = 240;

    private static readonly Question Seen = Question.In<ReturnBook>("Returns/returns_seen");
    private static readonly Question ToSign = Question.In<ReturnBook>("Returns/return_to_sign");
    private static readonly Question Newest = Question.In<ReturnBook>("Returns/newest");
    private static readonly Question FiguresOf = Question.In<ReturnBook>("Returns/figures_of");
    private static readonly Question AddReturn = Question.In<ReturnBook>("Returns/add_return");
    private static readonly Question AddFigure = Question.In<ReturnBook>("Returns/add_figure");
    private static readonly Question SignReturn = Question.In<ReturnBook>("Returns/sign");

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>
    /// Enters months of the viewer's structures, all of them or none. The same month again is a new version, to be signed anew;
    /// the same counts change nothing.
    /// </summary>
    public Task<Decision<IReadOnlyList<string>>> Enter(Viewer viewer, IReadOnlyList<EnterMonth> given, CancellationToken stop) =>
        Room.Do<Decision<IReadOnlyList<string>>>(Doing.Of(viewer, Act.Enter, "return", nameof(Subject.CareReturn)), async deed =>
        {
            var mine = await StructureBook.Of(deed, viewer);
            var decisions = given.Select(one => one.Decide(mine, Today)).ToList();
            var refusals = decisions.OfType<Decision<MonthEntered>.No>().SelectMany(no => no.Why).ToList();
            foreach (var yes in decisions.OfType<Decision<MonthEntered>.Yes>().Where(yes => yes.Fact.Corrects is not null))
                if (await NewestOf(deed, yes.Fact) is var newest && newest != yes.Fact.Corrects)
                    refusals.Add(new("corrected-meanwhile", nameof(EnterMonth.Month)));
            if (refusals.Count > 0)
                return refusals;
            List<string> ids = [];
            foreach (var yes in decisions.OfType<Decision<MonthEntered>.Yes>())
                ids.Add(await Keep(deed, viewer, yes.Fact));
            return ids;
        }, stop);

    /// <summary>Signs a month. False when it is not the viewer's to sign, or when it was corrected meanwhile.</summary>
    public async Task<bool> Sign(Viewer viewer, string id, CancellationToken stop) => await IsToSign(viewer, id, stop)
        && await Room.Do(Doing.Of(viewer, Act.Change, "sign", id), async deed =>
            await deed.One<ReturnLine>(ToSign.WrittenBy(viewer, Subject.CareReturn), new { id }) is not null
            && await deed.Run(SignReturn, new { id, author = viewer.Mission, signed_on = Today }) >= 0, stop);

    /// <summary>The newest version of every month that the viewer sees whole.</summary>
    public Task<IReadOnlyList<ReturnKept>> List(Viewer viewer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "list", nameof(Subject.CareReturn)), async deed =>
            await WithFigures(deed, await deed.Rows<ReturnLine>(Seen.SeenBy(viewer, Subject.CareReturn, Sight.Full), new { most = MostListed })), stop);

    /// <summary>The same, to leave the house as a file of one structure: the trace keeps that it left.</summary>
    public Task<IReadOnlyList<ReturnKept>> ToGive(Viewer viewer, StructureKept structure, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Export, "asa-caarud", structure.Id), async deed =>
            await WithFigures(deed, await deed.Rows<ReturnLine>(Seen.SeenBy(viewer, Subject.CareReturn, Sight.Full), new { most = MostListed })), stop);

    /// <summary>One month that the viewer may sign, or nothing.</summary>
    public async Task<ReturnKept?> OneToSign(Viewer viewer, string id, CancellationToken stop) => !await IsToSign(viewer, id, stop) ? null
        : await Room.Do(Doing.Of(viewer, Act.Read, "sign", id), async deed =>
            (await WithFigures(deed, await deed.Rows<ReturnLine>(ToSign.WrittenBy(viewer, Subject.CareReturn), new { id }))).SingleOrDefault(), stop);

    /// <summary>What a structure of the viewer said of a month, or nothing yet.</summary>
    public Task<ReturnKept?> Of(Viewer viewer, StructureKept structure, string month, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "correct", structure.Id), async deed =>
            (await WithFigures(deed, await deed.Rows<ReturnLine>(Newest, new { structure = structure.Id, month }))).SingleOrDefault(), stop);

    // What somebody asks for that is not theirs is not written down as read: the trace names what the room keeps, and nothing else.
    private async Task<bool> IsToSign(Viewer viewer, string id, CancellationToken stop) =>
        await Room.Look(look => look.One<ReturnLine>(ToSign.WrittenBy(viewer, Subject.CareReturn), new { id }), stop) is not null;

    private static async Task<IReadOnlyList<ReturnKept>> WithFigures(Glance room, IReadOnlyList<ReturnLine> lines) =>
        lines.Count == 0 ? [] : ReturnKept.Join(lines, await room.Rows<FigureLine>(FiguresOf, new { ids = lines.Select(line => line.Id).ToArray() }));

    private async Task<string> Keep(Deed deed, Viewer viewer, MonthEntered entered)
    {
        var lines = await deed.Rows<ReturnLine>(Newest, new { structure = entered.Structure.Id, month = entered.Month.ToString() });
        if ((await WithFigures(deed, lines)).SingleOrDefault() is { } before && Says(before, entered))
            return before.Line.Id;
        var id = Guid.NewGuid().ToString("D");
        await deed.Run(AddReturn, new
        {
            id, author = viewer.Mission, agency = entered.Structure.Agency, territory = entered.Structure.Territory,
            structure = entered.Structure.Id, month = entered.Month.ToString(),
            version = lines.Select(line => line.Version).FirstOrDefault() + 1, attested = entered.Attested, entered_on = Today,
        });
        await deed.Run(AddFigure, entered.Figures.Select(figure => new { id, measure = figure.Key, value = figure.Value }));
        return id;
    }

    private static async Task<int> NewestOf(Deed deed, MonthEntered entered) =>
        (await deed.One<ReturnLine>(Newest, new { structure = entered.Structure.Id, month = entered.Month.ToString() }))?.Version ?? 0;

    private static bool Says(ReturnKept kept, MonthEntered entered) =>
        kept.Line.Attested == entered.Attested && kept.Figures.Count == entered.Figures.Count && !kept.Figures.Except(entered.Figures).Any();
}
