using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Coordination.Problems;

/// <summary>
/// Somebody wrote between reading and writing. What they wrote stands beside what was about to be written, which is kept on the page until
/// whoever writes it chooses: to write it after all, changed or not, or to let it be.
/// </summary>
/// <param name="Post">Where it would be written.</param>
/// <param name="Turn">The newest entry, now read.</param>
/// <param name="Entries">What was written in between.</param>
/// <param name="Fields">What was about to be written, field by field.</param>
public sealed record Meanwhile(string Post, int Turn, IReadOnlyList<ProblemEntry> Entries, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>The field in which the turn that was read stands.</summary>
    public const string TurnField = "Turn";

    /// <summary>What a form that came too late holds beside what was written before it.</summary>
    public static Meanwhile Of(HttpRequest request, ProblemShown shown)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(shown);
        return new(
            $"{request.PathBase}{request.Path}{request.QueryString}", shown.Turn,
            [.. shown.Entries.Where(row => row.Turn > Read(request)).Select(row => row.Entry)],
            [.. request.Form.Where(field => field.Key != TurnField).Select(field => KeyValuePair.Create(field.Key, field.Value.ToString()))]);
    }

    /// <summary>Whether a field holds words, which may be changed before they are written.</summary>
    public static bool IsWords(string field) => field.EndsWith("Words", StringComparison.Ordinal);

    /// <summary>The turn that was read when the form was shown.</summary>
    public static int Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return int.TryParse(request.Form[TurnField], out var turn) ? turn : -1;
    }
}
