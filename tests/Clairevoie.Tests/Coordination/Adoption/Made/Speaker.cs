namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>Somebody who makes a spreadsheet: a language, a year, and words of their own out of the lists.</summary>
internal sealed class Speaker(Dice dice, int set, bool english)
{
    private const int Sets = 3;
    private static readonly Dictionary<string, string[]> Lists = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Coordination", "Adoption", "Made", "words.txt"))
        .Where(line => !line.StartsWith('#') && line.Contains(": ", StringComparison.Ordinal)).Select(line => line.Split(": ", 2))
        .ToDictionary(list => list[0], list => list[1].Split(" | "));

    public Dice Dice => dice;

    public bool IsEnglish => english;

    public int Year { get; } = 2023 + dice.Below(4);

    /// <summary>The words of a list that this set of files may use.</summary>
    public IReadOnlyList<string> All(string list)
    {
        var words = Lists[$"{list}.{(english ? "en" : "fr")}"];
        return [.. words.Where((_, at) => at % Sets == set)];
    }

    public string One(string list) => dice.One(All(list));

    /// <summary>One word of a list, with the year where it has a place for it.</summary>
    public string Titled(string list) => One(list).Replace("$Y", $"{Year}", StringComparison.Ordinal);
}
