using Clairevoie.Domain;
using Clairevoie.Hall.Links;
using Clairevoie.Store;

namespace Clairevoie.Hall.Calendars;

/// <summary>A subscription that holds: since when, and of which closed circle alone, if of one.</summary>
public sealed record CalendarLinkRow(string Circle, DateOnly MadeOn);

/// <summary>Whose calendar a token opens.</summary>
public sealed record CalendarHolder(string Account, string Mission, string Circle);

/// <summary>Addresses by which a calendar program reads somebody's days without sign-in. Shown once, kept as a hash, revoked at will.</summary>
public sealed class CalendarLinks(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Add = Question.In<CalendarLinks>("Calendars/add_calendar_link");
    private static readonly Question Mine = Question.In<CalendarLinks>("Calendars/calendar_links");
    private static readonly Question Find = Question.In<CalendarLinks>("Calendars/calendar_holder");
    private static readonly Question End = Question.In<CalendarLinks>("Calendars/revoke_calendar_links");

    private RoomStore Hall => cellar.Of(Room.Hall);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>A new address for this mission; the earlier one of the same calendar no longer serves.</summary>
    public async Task<string> Make(Viewer viewer, string account, string circle, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var once = OnceLink.New();
        await Hall.Do(Doing.Of(viewer, Act.Enter, "calendar address made", "calendar"), async deed =>
        {
            await deed.Run(End, new { mission = viewer.Mission, circle, today = Today });
            await deed.Run(Add, new { hash = once.Hash, account, mission = viewer.Mission, circle, today = Today });
        }, stop);
        return once.Token;
    }

    /// <summary>The addresses of this mission that still serve.</summary>
    public Task<IReadOnlyList<CalendarLinkRow>> Of(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return Hall.Look(hall => hall.Rows<CalendarLinkRow>(Mine, new { mission = viewer.Mission }), stop);
    }

    /// <summary>Revokes the address of one calendar.</summary>
    public Task Revoke(Viewer viewer, string circle, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return Hall.Do(Doing.Of(viewer, Act.Withdraw, "calendar address revoked", "calendar"), deed => deed.Run(End, new { mission = viewer.Mission, circle, today = Today }), stop);
    }

    /// <summary>Whose calendar this token opens; nothing when it is unknown or revoked.</summary>
    public Task<CalendarHolder?> HolderOf(string token, CancellationToken stop) =>
        Hall.Look(hall => hall.One<CalendarHolder>(Find, new { hash = OnceLink.HashOf(token) }), stop);
}
