using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Justice.Returns;
using Clairevoie.Store;

namespace Clairevoie.Justice.Quarters;

/// <summary>A quarter or a year of justice was told: what it says may leave the room.</summary>
public sealed record QuarterTold(Sheet Sheet, DateOnly On);

/// <summary>A quarter or a year that is over, and the day on which the prosecutor signed it, if they did.</summary>
public sealed record QuarterLine(string Period, DateOnly? ToldOn);

/// <summary>
/// Which quarters were told. The prosecutor alone tells one (article 11 of the code of criminal procedure), once:
/// two versions of a quarter would tell by their difference what each hides. What is counted by year is told by year, and never by quarter.
/// </summary>
public sealed class QuarterBook(Cellar cellar, TimeProvider clock, IEnumerable<IPassOn<QuarterTold>> passages)
{
    private const int Shown = 4, YearsShown = 2;

    private static readonly Question Figures = Question.In<QuarterBook>("Quarters/quarter_figures");
    private static readonly Question AddQuarter = Question.In<QuarterBook>("Quarters/add_quarter");
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
        var told = (await Room.Look(room => room.Rows<(string Period, DateOnly ToldOn)>(Told), stop)).ToDictionary(row => row.Period, row => row.ToldOn);
        return [.. Before(ReturnPeriod.QuarterOf(Today), Shown).Concat(Before(ReturnPeriod.YearOf(Today), YearsShown))
            .Select(period => new QuarterLine(period, told.TryGetValue(period, out var on) ? on : null))];
    }

    /// <summary>What would be told of a quarter or of a year today.</summary>
    public Task<Sheet> Preview(Viewer viewer, ReturnPeriod quarter, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "quarter", quarter.ToString()), deed => SheetOf(deed, quarter), stop);

    /// <summary>Tells a quarter or a year. False when it is not over, when nothing was counted, or when it was told before.</summary>
    public async Task<bool> Tell(Viewer viewer, ReturnPeriod quarter, CancellationToken stop) =>
        quarter.Months is 3 or 12 && quarter.IsOver(Today)
        && await Room.Do(Doing.Of(viewer, Act.Send, "quarter", quarter.ToString()), async deed =>
        {
            var sheet = await SheetOf(deed, quarter);
            var kept = new { period = sheet.Period, author = viewer.Mission, told_on = Today, sheet = JsonSerializer.Serialize(sheet) };
            if (sheet.Tables.Count == 0 || await deed.Run(AddQuarter, kept) == 0)
                return false;
            foreach (var passage in passages)
                await passage.PassOn(new(sheet, Today), deed);
            return true;
        }, stop);

    private static async Task<Sheet> SheetOf(Glance room, ReturnPeriod quarter)
    {
        string[] periods = [quarter.ToString(), .. quarter.Months == 3 ? ReturnThread.MonthsOf(quarter).Select(month => month.ToString()) : []];
        return QuarterSheet.Of(quarter, await room.Rows<QuarterFigure>(Figures, new { periods }));
    }

    private static IEnumerable<string> Before(ReturnPeriod now, int many)
    {
        for (var n = 0; n < many; n++)
            yield return (now = now.Before).ToString();
    }
}
