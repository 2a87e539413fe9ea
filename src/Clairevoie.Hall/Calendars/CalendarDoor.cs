using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Mail;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Hall.Calendars;

/// <summary>Where a calendar program reads somebody's days: what the table grants their mission at this moment, in neutral words.</summary>
public static class CalendarDoor
{
    /// <summary>The address, without its token.</summary>
    public const string Address = "/mon-calendrier.ics";

    /// <summary>Adds the door.</summary>
    public static void MapCalendar(this IEndpointRouteBuilder doors) =>
        doors.MapGet(Address, Read).WithMetadata(new OpenAttribute("A calendar program brings a token of 160 bits of chance, which its holder revokes at will: it reads days and neutral titles."));

    private static async Task<IResult> Read(HttpContext context, CalendarLinks links, CalendarViewers viewers, IEnumerable<ITellDays> rooms, MailSettings settings, TimeProvider clock)
    {
        var stop = context.RequestAborted;
        var token = context.Request.Query["jeton"].ToString();
        if (await links.HolderOf(token, stop) is not { } holder || await viewers.Of(holder, context.IsLoopback(), stop) is not { } viewer)
            return Results.NotFound();
        List<CalendarEvent> events = [];
        foreach (var room in rooms)
            events.AddRange((await room.For(viewer, stop)).Where(day => holder.Circle.Length == 0 || day.Circle == holder.Circle).Select(day => Event(day, settings)));
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(Encoding.UTF8.GetBytes(CalendarFile.Write(events, clock.GetUtcNow())), CalendarFile.Type);
    }

    private static CalendarEvent Event(CalendarDay day, MailSettings settings) =>
        new(day.Id, day.Day, day.Title, Link: settings.House is null ? null : settings.AddressOf(day.Address));
}

/// <summary>Who looks when a calendar program does: the mission as it stands now, or nobody.</summary>
public sealed class CalendarViewers(Standings standings, MissionGround ground)
{
    /// <summary>The viewer of this subscription; nothing when the mission ended, the account is locked, or a demonstration account is asked from elsewhere.</summary>
    public async Task<Viewer?> Of(CalendarHolder holder, bool fromHere, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(holder);
        if (await standings.Of(holder.Account, stop) is not { Account.IsLockedByHand: false } standing || (standing.Account.Demonstration && !fromHere))
            return null;
        return standing.Missions.FirstOrDefault(mission => mission.Id.ToString() == holder.Mission) is { } held
            ? new Viewer(held.Id, held.Agency, held.Role, ground.Inside(held.Territories))
            : null;
    }
}
