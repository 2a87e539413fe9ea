using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Clairevoie.Hall.Front;

/// <summary>What npm built and this assembly carries: entries by the name of their source, such as <c>site.css</c> or <c>map.ts</c>.</summary>
public static class Assets
{
    private static readonly Assembly House = typeof(Assets).Assembly;
    private static readonly FrozenDictionary<string, Entry> Entries = ReadManifest();

    /// <summary>Where the browser finds an entry; the address changes with the content, so it may be kept for ever.</summary>
    public static string Address(string entry) => $"/assets/{Entries[entry].File}";

    /// <summary>The style sheets that a script brings with it.</summary>
    public static IEnumerable<string> StylesOf(string entry) => Entries[entry].Css.Select(file => $"/assets/{file}");

    /// <summary>A built file, or nothing when there is none of that name.</summary>
    public static Stream? Open(string file) => House.GetManifestResourceStream($"front/{file}");

    private static FrozenDictionary<string, Entry> ReadManifest()
    {
        using var manifest = JsonDocument.Parse(Open("manifest.json")!);
        return manifest.RootElement.EnumerateObject()
            .Where(item => !item.Name.StartsWith('_'))
            .ToFrozenDictionary(item => Path.GetFileName(item.Name), item => Entry.From(item.Value));
    }

    private sealed record Entry(string File, IReadOnlyList<string> Css)
    {
        public static Entry From(JsonElement entry) => new(
            entry.GetProperty("file").GetString()!,
            entry.TryGetProperty("css", out var css) ? [.. css.EnumerateArray().Select(file => file.GetString()!)] : []);
    }
}
