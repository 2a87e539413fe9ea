using Clairevoie.Domain;

namespace Clairevoie.Hall.Calendars;

/// <summary>A room that knows days of somebody's calendar. Only days and neutral titles: a calendar is read by programs outside the house.</summary>
public interface ITellDays
{
    /// <summary>The days of this viewer in this room; nothing when the table shows them nothing of it.</summary>
    Task<IReadOnlyList<CalendarDay>> For(Viewer viewer, CancellationToken stop);
}

/// <summary>One day of a calendar.</summary>
/// <param name="Id">What it is about, the same at each reading.</param>
/// <param name="Day">The day.</param>
/// <param name="Title">What is due, in words that tell a stranger nothing: no name, no place, no subject.</param>
/// <param name="Address">Where it is read, after sign-in.</param>
/// <param name="Circle">The closed circle that it belongs to, if it belongs to one.</param>
public sealed record CalendarDay(string Id, DateOnly Day, string Title, string Address, string Circle = "");
