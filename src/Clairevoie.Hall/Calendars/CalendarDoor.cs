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

    private static async Task<IResult> Read(HttpContext context, CalendarLinks links, MissionViewers viewers, IEnumerable<ITellDays> rooms, MailSettings settings, TimeProvider clock)
    {
        var stop = context.RequestAborted;
        var token = context.Request.Query["jeton"].ToString();
        if (await links.HolderOf(token, stop) is not { } holder || await viewers.Of(holder.Account, holder.Mission, context) is not { } viewer)
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
