using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Bodies;

/// <summary>How those who sit in a cell are said: by name to whoever knows them, as counts to all others.</summary>
internal static class BodyText
{
    /// <summary>In one line; nothing where nobody sits.</summary>
    public static string Members(BodyKept body, IStringLocalizer words)
    {
        var named = body.Members.Where(member => member.Member != body.Code).Select(member => member.Secretary ? words["body.secretary.of", member.Name].Value : member.Name).ToList();
        return named.Count > 0 ? string.Join(", ", named) : Seats(body, words);
    }

    /// <summary>How many sit in it, and what they are.</summary>
    public static string Seats(BodyKept body, IStringLocalizer words) => body.Seats.Count == 0 ? "" : words[
        "body.seats", body.Seats.Sum(seat => seat.Many).ToString(CultureInfo.CurrentCulture),
        string.Join(", ", body.Seats.Select(seat => $"{words[$"kind.{seat.Kind}"].Value} {seat.Many}"))];
}
