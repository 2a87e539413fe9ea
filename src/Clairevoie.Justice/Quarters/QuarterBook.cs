using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Justice.Returns;
using Clairevoie.Store;

namespace Clairevoie.Justice.Quarters;

/// <summary>
/// Which quarters were told. The prosecutor alone tells one (article 11 of the code of criminal procedure), and
/// corrects it with a reason, protected together with what was told before. What is counted by year is told by year, and never by quarter.
/// </summary>
public sealed class QuarterBook(Cellar cellar, TimeProvider clock, IEnumerable<IPassOn<QuarterTold>> passages)
{
    private const int Shown = 4, YearsShown = 2;

    private static readonly Question Figures = Question.In<QuarterBook>("Quarters/quarter_figures");
    private static readonly Question AddQuarter = Question.In<QuarterBook>("Quarters/add_quarter");
    private static readonly Question Turns = Question.In<QuarterBook>("Quarters/quarter_turns");
    private static readonly Question Told = Question.In<QuarterBook>("Quarters/quarters");

    private RoomStore Room => cellar.Of(Domain.Room.Justice);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Whether this viewer may tell a quarter: only who may write every return.</summary>
    public static bool MayTell(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.LinesOf(viewer.Role, Subject.JusticeReturn).Any(line => line.Writes && line.Whose == Whose.Everybody);
    }

    /// <summary>The last quarters that are over, newest first, then the last years.</summary>
    public async Task<IReadOnlyList<QuarterLine>> Last(CancellationToken stop)
    {
        var told = (await Room.Look(room => room.Rows<(string Period, DateOnly ToldOn, int Turn)>(Told), stop)).ToDictionary(row => row.Period);
        return [.. Before(ReturnPeriod.QuarterOf(Today), Shown).Concat(Before(ReturnPeriod.YearOf(Today), YearsShown))
            .Select(period => told.TryGetValue(period, out var row) ? new QuarterLine(period, row.ToldOn, row.Turn) : new(period, null))];
    }

    /// <summary>What would be told of a quarter or of a year today.</summary>
    public async Task<Sheet> Preview(Viewer viewer, ReturnPeriod quarter, CancellationToken stop) => (await Look(viewer, quarter, stop)).Next;

    /// <summary>A quarter with all its turns, what is counted now, and what would be told of it today.</summary>
    public Task<QuarterLook> Look(Viewer viewer, ReturnPeriod quarter, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "quarter", quarter.ToString()), deed => LookAt(deed, quarter), stop);

    /// <summary>Tells a quarter or a year. False when it is not over, when nothing was counted, or when it was told before.</summary>
    public Task<bool> Tell(Viewer viewer, ReturnPeriod quarter, CancellationToken stop) => Tell(viewer, quarter, look => look.Turns.Count == 0, "", stop);

    /// <summary>Tells a quarter or a year again, with a reason. False when it was not told, or when nothing that may be told has changed.</summary>
    public Task<bool> Correct(Viewer viewer, ReturnPeriod quarter, string reason, CancellationToken stop) => Tell(viewer, quarter, look => look.MayCorrect, reason, stop);

    private async Task<bool> Tell(Viewer viewer, ReturnPeriod quarter, Func<QuarterLook, bool> may, string reason, CancellationToken stop) =>
        quarter.Months is 3 or 12 && quarter.IsOver(Today)
        && await Room.Do(Doing.Of(viewer, Act.Send, "quarter", quarter.ToString()), async deed =>
        {
            var look = await LookAt(deed, quarter);
            var turn = look.Turns.Count + 1;
            var kept = new { period = quarter.ToString(), turn, author = viewer.Mission, told_on = Today, reason, sheet = JsonSerializer.Serialize(look.Next), figures = JsonSerializer.Serialize(look.Counted) };
            if (!may(look) || look.Next.Tables.Count == 0 || await deed.Run(AddQuarter, kept) == 0)
                return false;
            foreach (var passage in passages)
                await passage.PassOn(new(look.Next, Today, turn), deed);
            return true;
        }, stop);

    private static async Task<QuarterLook> LookAt(Glance room, ReturnPeriod quarter)
    {
        string[] periods = [quarter.ToString(), .. quarter.Months == 3 ? ReturnThread.MonthsOf(quarter).Select(month => month.ToString()) : []];
        return new(quarter, await room.Rows<QuarterFigure>(Figures, new { periods }), await room.Rows<QuarterTurn>(Turns, new { period = quarter.ToString() }));
    }

    private static IEnumerable<string> Before(ReturnPeriod now, int many)
    {
        for (var n = 0; n < many; n++)
            yield return (now = now.Before).ToString();
    }
}
