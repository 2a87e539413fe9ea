namespace Clairevoie.HouseTests.Doors;

/// <summary>A value for each name that stands in braces in an address. A new name is added here, with a value that could exist.</summary>
public static class Samples
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["code"] = "404",
        ["file"] = "site.css",
        ["id"] = "00000000-0000-4000-8000-00000000abcd",
        ["layer"] = "signalements",
        ["x"] = "0",
        ["y"] = "0",
        ["z"] = "0",
        ["zoom"] = "0",
        ["column"] = "0",
        ["row"] = "0",
        ["year"] = "2024",
        ["annee"] = "2024",
    };

    /// <summary>The value for this name.</summary>
    public static string Of(string name, string template) => Values.TryGetValue(name, out var value)
        ? value
        : throw new KeyNotFoundException($"The address {template} has a parameter {name}: give it a sample in Doors/Samples.cs.");
}
