using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>Something at a door for programs of which an application is told that it changed. Rooms register theirs.</summary>
/// <param name="Name">Its name: <c>measures</c>.</param>
/// <param name="Door">The door at which it is read.</param>
/// <param name="Subjects">What it shows: who sees none of it is told nothing. Empty where everybody sees it.</param>
/// <param name="Things">What this viewer sees of it: each thing by its identifier, with a mark that changes when it does.</param>
public sealed record Watched(string Name, string Door, IReadOnlyList<Subject> Subjects, Func<Viewer, CancellationToken, Task<IReadOnlyDictionary<string, string>>> Things)
{
    /// <summary>Whether the table shows this viewer anything of it.</summary>
    public bool IsFor(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return Subjects.Count == 0 || Subjects.Any(subject => AccessTable.BestSight(viewer.Role, subject) > Sight.None);
    }

    /// <summary>A short mark of a thing, from which nothing of it can be read.</summary>
    public static string MarkOf(object thing) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(thing))).AsSpan(..8));
}
