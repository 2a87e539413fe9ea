using System.Globalization;

namespace Clairevoie.Towns;

/// <summary>The lists of <c>data/town</c>: what things of the fictional town may be called.</summary>
internal static class TownLists
{
    /// <summary>A kind of street, for which rank and lengths it is used, and how often.</summary>
    public sealed record StreetType(string Rank, string Type, double Shortest, double Longest, double Weight);

    /// <summary>A station, the line that it stands on, and how far along.</summary>
    public sealed record Stop(string Name, int Line, double Share);

    public static IReadOnlyList<string> Names(string file) => Read(file, row => row[0]);

    public static IReadOnlyList<StreetType> StreetTypes() =>
        Read("street-types", row => new StreetType(row[0], row[1], Number(row[2]), Number(row[3]), Number(row[4])));

    public static IReadOnlyList<Stop> Stations() => Read("stations", row => new Stop(row[0], (int)Number(row[1]), Number(row[2])));

    /// <summary>The rows below the title line of a list; no list of ours has a comma inside a value.</summary>
    public static IReadOnlyList<T> Read<T>(string file, Func<string[], T> row)
    {
        using var stream = typeof(TownLists).Assembly.GetManifestResourceStream($"town/{file}.csv")
            ?? throw new InvalidOperationException($"The list town/{file}.csv is not in the program.");
        using var lines = new StreamReader(stream);
        return [.. lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => row(line.Split(',')))];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
