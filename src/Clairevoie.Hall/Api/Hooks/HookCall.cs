using System.Globalization;
using System.Text.Json;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>What an application is told: that things changed, which, and where to read them. Never what they say.</summary>
public static class HookCall
{
    private const int MostNamed = 100;

    /// <summary>The body of a call; nothing when nothing changed.</summary>
    public static string? Of(Watched watched, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(watched);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var changed = now.Where(one => before.GetValueOrDefault(one.Key) != one.Value).Select(one => one.Key).Concat(before.Keys.Where(id => !now.ContainsKey(id))).Order(StringComparer.Ordinal).ToList();
        return changed.Count == 0 ? null : JsonSerializer.Serialize(new
        {
            type = $"{watched.Name}.changed",
            timestamp = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            data = new { link = ApiAddress.First + watched.Door, count = now.Count, changed = changed.Count, ids = changed.Take(MostNamed) },
        });
    }
}
