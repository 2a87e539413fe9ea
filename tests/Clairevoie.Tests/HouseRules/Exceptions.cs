namespace Clairevoie.Tests.HouseRules;

/// <summary>What is allowed to be over its budget, each with its reason: one line `name | reason` in exceptions.txt.</summary>
public static class Exceptions
{
    public const string File = "tests/Clairevoie.Tests/HouseRules/exceptions.txt";

    public static IReadOnlyDictionary<string, string> All { get; } = Lines().ToDictionary(line => line[0], line => line[1]);

    private static IEnumerable<string[]> Lines() =>
        Repository.Read(File).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries) is { Length: 2 } parts && parts[1].Length > 20
                ? parts
                : throw new FormatException($"{File}: write « name | reason », the reason as a sentence: {line}"));
}
