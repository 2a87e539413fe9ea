using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Coordination.Committees;

/// <summary>
/// Rules and charter were rewritten while a member was writing: until they signed again nothing of theirs enters, and what they were about
/// to write stays on the page.
/// </summary>
/// <param name="Seat">The seat that they sign again.</param>
/// <param name="Both">What they were about to write; beside the rules, what the rules say now.</param>
public sealed record ClosedMeanwhile(SeatOffered Seat, IReadOnlyList<Both> Both)
{
    /// <summary>What a member finds whose form came after new rules; nothing for anybody else.</summary>
    /// <param name="book">The committees.</param>
    /// <param name="context">The form that came.</param>
    /// <param name="committee">Where it came.</param>
    /// <param name="fields">The fields that hold words, each with its name on the page.</param>
    /// <param name="stop">Ends the asking.</param>
    public static async Task<ClosedMeanwhile?> Of(CommitteeBook book, (HttpContext Http, Viewer Viewer) context, Guid committee, IEnumerable<(string Field, string Term)> fields, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(book);
        var (http, viewer) = context;
        if (!http.Request.HasFormContentType || (await book.OfferedTo(viewer, stop)).FirstOrDefault(seat => seat.Again && seat.Committee == committee.ToString("D")) is not { } seat)
            return null;
        var form = http.Request.Form;
        return new(seat, http.Response.CameLate(fields.Where(one => form.ContainsKey(one.Field)).Select(one => new Both(one.Term, one.Field == "Rules" ? seat.Rules : "", form[one.Field]))));
    }
}
