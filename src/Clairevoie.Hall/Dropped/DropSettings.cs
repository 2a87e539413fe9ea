using System.Text.Json;

namespace Clairevoie.Hall.Dropped;

/// <summary>
/// Which folders the host has watched, and for which account each works: <c>var/import.json</c>, such as
/// <c>{ "coordination/plan": "coordination" }</c>. Without the file nothing is watched.
/// </summary>
public sealed record DropSettings(string Root, IReadOnlyDictionary<string, string> Accounts)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The settings of this folder.</summary>
    public static DropSettings Read(string var)
    {
        var file = Path.Combine(var, "import.json");
        return new(Path.Combine(var, "import"), File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file), Reading) ?? [] : []);
    }
}
