using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Clairevoie.Store;

/// <summary>The embedded texts: found by name, and read once.</summary>
internal static partial class SqlText
{
    private static readonly ConcurrentDictionary<(Assembly, string, string), string> Known = new();

    /// <summary>The text of this name for this engine: its own variant first, then the text that both share.</summary>
    public static string Of(Assembly home, string name, string variant) =>
        Known.GetOrAdd((home, name, variant), static key => Find(key.Item1, key.Item2, key.Item3));

    /// <summary>Writes a list as this engine wants it: <c>in @codes</c> is spread out by Dapper on SQLite and is an array on PostgreSQL.</summary>
    public static string Lists(string text, string variant) =>
        variant == "postgres" ? InList().Replace(NotInList().Replace(text, "<> all($1)"), "= any($1)") : text;

    /// <summary>Reads one embedded file whole.</summary>
    public static string Read(Assembly home, string resource)
    {
        using var stream = home.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded in {home.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Find(Assembly home, string name, string variant)
    {
        var path = name.Replace('/', '.');
        var found = Ending(home, $".{path}.{variant}.sql") ?? Ending(home, $".{path}.sql");
        return Read(home, found ?? throw new InvalidOperationException($"No question {name} in {home.GetName().Name}."));
    }

    private static string? Ending(Assembly home, string ending)
    {
        var found = home.GetManifestResourceNames().Where(resource => resource.EndsWith(ending, StringComparison.Ordinal)).ToList();
        return found.Count > 1
            ? throw new InvalidOperationException($"{found.Count} questions end with {ending}: name the folder too.")
            : found.SingleOrDefault();
    }

    [GeneratedRegex(@"\bin\s+(@\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex InList();

    [GeneratedRegex(@"\bnot\s+in\s+(@\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex NotInList();
}
