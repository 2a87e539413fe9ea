using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Justice.Returns;

/// <summary>The returns of justice: entered, corrected as a new version, listed for whom the table grants.</summary>
public sealed class ReturnBook(Cellar cellar, TimeProvider clock)
{
    private const int MostListed = 200;

    private static readonly Question Seen = Question.In<ReturnBook>("Returns/returns_seen");
    private static readonly Question FiguresOf = Question.In<ReturnBook>("Returns/figures_of");
    private static readonly Question ToCorrect = Question.In<ReturnBook>("Returns/return_to_correct");
    private static readonly Question Newest = Question.In<ReturnBook>("Returns/newest_of_thread");
    private static readonly Question There = Question.In<ReturnBook>("Returns/threads_there");
    private static readonly Question AddReturn = Question.In<ReturnBook>("Returns/add_return");
    private static readonly Question AddFigure = Question.In<ReturnBook>("Returns/add_figure");

    private RoomStore Room => cellar.Of(Domain.Room.Justice);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>
    /// Enters returns in the viewer's name, all of them or none. The same period again is a new version, and the same numbers change nothing.
    /// </summary>
    public async Task<Decision<IReadOnlyList<string>>> Enter(Viewer viewer, IReadOnlyList<EnterReturn> given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        var decisions = given.Select(one => one.Decide(Today)).ToList();
        var refusals = decisions.OfType<Decision<ReturnEntered>.No>().SelectMany(no => no.Why).ToList();
        if (refusals.Count > 0)
            return refusals;
        if (given.Any(one => !Office.For(viewer).Any(office => office.Key == one.Office)))
            return new Refusal("office-not-yours", nameof(EnterReturn.Office));
        List<ReturnEntered> entered = [.. decisions.OfType<Decision<ReturnEntered>.Yes>().Select(yes => yes.Fact)];
        return await Room.Do(Doing.Of(viewer, Act.Enter, "return", Named(entered)), deed => Keep(deed, viewer, entered), stop);
    }

    /// <summary>Corrects a return that the viewer may write: its office, period and agency stay. Nothing when it is not theirs to write, or not the newest.</summary>
    public async Task<Decision<string>?> Correct(Viewer viewer, string id, IReadOnlyDictionary<string, string?> written, CancellationToken stop)
    {
        if (await OneToCorrect(viewer, id, stop) is not { } kept)
            return null;
        return new EnterReturn(kept.Line.Office, kept.Line.Period, kept.Line.Territory, written).Decide(Today) switch
        {
            Decision<ReturnEntered>.Yes(var entered) => await Room.Do(
                Doing.Of(viewer, Act.Change, "return", id), deed => Add(deed, viewer, entered, kept.Line), stop),
            Decision<ReturnEntered>.No no => no.Why.ToList(),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    /// <summary>The newest version of what the viewer sees.</summary>
    public Task<IReadOnlyList<ReturnKept>> List(Viewer viewer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "list", nameof(Subject.JusticeReturn)), async deed =>
        {
            var lines = await deed.Rows<ReturnLine>(Seen.SeenBy(viewer, Subject.JusticeReturn, Sight.Full), new { most = MostListed });
            return ReturnKept.Join(lines, lines.Count == 0 ? [] : await Figures(deed, lines));
        }, stop);

    /// <summary>One return that the viewer may correct, or nothing.</summary>
    public async Task<ReturnKept?> OneToCorrect(Viewer viewer, string id, CancellationToken stop)
    {
        var find = ToCorrect.WrittenBy(viewer, Subject.JusticeReturn);
        if (await Room.Look(look => look.One<ReturnLine>(find, new { id }), stop) is null)
            return null;
        return await Room.Do(Doing.Of(viewer, Act.Read, "correct", id), async deed =>
            await deed.One<ReturnLine>(find, new { id }) is { } line ? ReturnKept.Join([line], await Figures(deed, [line]))[0] : null, stop);
    }

    private static Task<IReadOnlyList<FigureLine>> Figures(Glance glance, IReadOnlyList<ReturnLine> lines) =>
        glance.Rows<FigureLine>(FiguresOf, new { ids = lines.Select(line => line.Id).ToArray() });

    private static string Named(List<ReturnEntered> entered) => string.Join(", ", entered.Take(6).Select(one => $"{one.Office.Key} {one.Period}"));

    private async Task<Decision<IReadOnlyList<string>>> Keep(Deed deed, Viewer viewer, List<ReturnEntered> entered)
    {
        var threads = entered.SelectMany(one => ReturnThread.Overlapping(viewer, one.Office, one.Territory, one.Period)).ToArray();
        var mine = entered.Select(one => ReturnThread.Of(viewer, one.Office, one.Territory, one.Period)).ToList();
        if (threads.Intersect(mine).Any() || (await deed.Rows<string>(There, new { threads })).Count > 0)
            return new Refusal("period-overlaps", nameof(EnterReturn.Period));
        List<string> ids = [];
        foreach (var (one, thread) in entered.Zip(mine))
            ids.Add(await Add(deed, viewer, one, await deed.One<ReturnLine>(Newest, new { thread }) ?? First(viewer, one, thread)));
        return ids;
    }

    private ReturnLine First(Viewer viewer, ReturnEntered entered, string thread) =>
        new("", viewer.Agency, entered.Territory, thread, entered.Office.Key, entered.Period.ToString(), 0, Today);

    private async Task<string> Add(Deed deed, Viewer viewer, ReturnEntered entered, ReturnLine before)
    {
        var kept = before.Version == 0 ? [] : (await Figures(deed, [before])).ToDictionary(figure => figure.Measure, figure => figure.Value);
        var figures = entered.With(kept);
        if (kept.Count > 0 && kept.Count == figures.Count && !kept.Except(figures).Any())
            return before.Id;
        var id = Guid.NewGuid().ToString("D");
        await deed.Run(AddReturn, new
        {
            id, author = viewer.Mission, agency = before.Agency, territory = before.Territory, thread = before.Thread,
            office = before.Office, period = before.Period, version = before.Version + 1, entered_on = Today,
        });
        await deed.Run(AddFigure, figures.Select(figure => new { id, measure = figure.Key, value = figure.Value }));
        return id;
    }
}
