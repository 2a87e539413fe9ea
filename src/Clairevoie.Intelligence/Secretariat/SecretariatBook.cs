using Clairevoie.Domain;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Secretariat;

/// <summary>
/// Who keeps the secretariat of a cell: a mission, of a body that sits in it as its secretariat. Whoever keeps it goes through the week and
/// says so. It gives no sight: of the week, each sees what the table grants.
/// </summary>
public sealed class SecretariatBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Keeps = Question.In<SecretariatBook>("Secretariat/keeps_secretariat");
    private static readonly Question TakeIt = Question.In<SecretariatBook>("Secretariat/take_secretariat");
    private static readonly Question LeaveIt = Question.In<SecretariatBook>("Secretariat/leave_secretariat");
    private static readonly Question GoneThrough = Question.In<SecretariatBook>("Secretariat/week_gone_through");
    private static readonly Question NoteWeek = Question.In<SecretariatBook>("Secretariat/note_week");
    private static readonly Question Kept = Question.In<SecretariatBook>("Secretariat/cells_kept");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Who keeps it now; nothing when nobody does.</summary>
    public Task<SecretaryKept?> Of(string cell, CancellationToken stop) => Room.Look(look => look.One<SecretaryKept>(Keeps, new { cell }), stop);

    /// <summary>Whether the viewer may take it: their body sits in the cell as its secretariat.</summary>
    public static bool May(Viewer viewer, BodyKept cell)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Kind == BodyKind.Cell && cell.Members.Any(member => member.Secretary && member.Member == viewer.Agency.ToString());
    }

    /// <summary>The viewer takes it; whoever kept it no longer does. False when it is not theirs to take.</summary>
    public async Task<bool> Take(Viewer viewer, BodyKept cell, CancellationToken stop)
    {
        if (!May(viewer, cell)) return false;
        await Room.Do(Doing.Of(viewer, Act.Change, "secretariat taken", Names(cell.Code)), async deed =>
        {
            await deed.Run(LeaveIt, new { cell = cell.Code, until = Today });
            await deed.Run(TakeIt, new { id = Guid.NewGuid(), cell = cell.Code, mission = viewer.Mission, agency = viewer.Agency, since = Today });
        }, stop);
        return true;
    }

    /// <summary>The viewer leaves it. False when they do not keep it.</summary>
    public async Task<bool> Leave(Viewer viewer, BodyKept cell, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(cell);
        if ((await Of(cell.Code, stop))?.Mission != viewer.Mission) return false;
        await Room.Do(Doing.Of(viewer, Act.Change, "secretariat left", Names(cell.Code)), deed => deed.Run(LeaveIt, new { cell = cell.Code, until = Today }), stop);
        return true;
    }

    /// <summary>Whether a week of a cell was gone through.</summary>
    public Task<WeekGoneThrough?> Week(string cell, DateOnly first, CancellationToken stop) => Room.Look(look => look.One<WeekGoneThrough>(GoneThrough, new { cell, first }), stop);

    /// <summary>Says that a week was gone through. False when the viewer does not keep the secretariat, or the week has not begun.</summary>
    public async Task<bool> GoThrough(Viewer viewer, string cell, DateOnly first, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (first > Today || (await Of(cell, stop))?.Mission != viewer.Mission) return false;
        await Room.Do(Doing.Of(viewer, Act.Enter, "week of a cell gone through", Names(cell)), deed => deed.Run(NoteWeek, new { cell, first, author = viewer.Mission, agency = viewer.Agency, today = Today }), stop);
        return true;
    }

    /// <summary>The cells whose secretariat the viewer keeps and whose last whole week was not gone through.</summary>
    public async Task<IReadOnlyList<CellKept>> Due(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        List<CellKept> due = [];
        var last = Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7) - 7);
        foreach (var cell in await Room.Look(look => look.Rows<CellKept>(Kept, new { mission = viewer.Mission }), stop))
            if (await Week(cell.Code, last, stop) is null) due.Add(cell with { First = last });
        return due;
    }

    private static string Names(string cell) => $"{Subject.Organisation} {cell}";
}

/// <summary>Who keeps the secretariat of a cell.</summary>
public sealed record SecretaryKept
{
    public MissionId Mission { get; init; }

    public string Agency { get; init; } = "";

    public DateOnly Since { get; init; }
}

/// <summary>A week of a cell was gone through.</summary>
public sealed record WeekGoneThrough
{
    public string Agency { get; init; } = "";

    public DateOnly GoneThroughOn { get; init; }
}

/// <summary>A cell whose secretariat somebody keeps, and the week that waits.</summary>
public sealed record CellKept
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public DateOnly First { get; init; }
}
