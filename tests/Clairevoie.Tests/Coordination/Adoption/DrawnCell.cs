using System.Globalization;
using System.Text.RegularExpressions;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>One cell of a drawn file: what stands in it, how it is dressed, and what is to be read in it.</summary>
public sealed partial record DrawnCell(string Text, string Expected)
{
    public double? Number { get; init; }
    public bool IsDay { get; init; }
    public bool IsPercent { get; init; }
    public bool IsStruck { get; init; }
    public string Fill { get; init; } = "";
    public int Right { get; init; } = 1;
    public int Down { get; init; } = 1;

    /// <summary><c>text {fill=92D050 right=2} => value</c>; a number begins with #, and <c>=?</c>, <c>=0</c>, <c>=P</c> say unknown, nothing, a person.</summary>
    public static DrawnCell Read(string drawn, string role)
    {
        var expected = Expectation().Match(drawn);
        var dress = Dress().Match(drawn);
        var text = drawn[..(dress.Success ? dress.Index : expected.Success ? expected.Index : drawn.Length)].Trim().Replace("\\n", "\n", StringComparison.Ordinal);
        var words = (dress.Success ? dress.Groups[1].Value : "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string Given(string name) => words.FirstOrDefault(word => word.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? "";
        var number = text.StartsWith('#') && double.TryParse(text[1..], CultureInfo.InvariantCulture, out var read) ? read : (double?)null;
        return new(number is null ? text : text[1..], Says(role, expected, number is null ? text : text[1..]))
        {
            Number = number, IsDay = words.Contains("date"), IsPercent = words.Contains("%"), IsStruck = words.Contains("strike"), Fill = Given("fill"),
            Right = Given("right") is { Length: > 0 } right ? int.Parse(right, CultureInfo.InvariantCulture) : 1,
            Down = Given("down") is { Length: > 0 } down ? int.Parse(down, CultureInfo.InvariantCulture) : 1,
        };
    }

    private static string Says(string role, Match expected, string text)
    {
        if (role is "around" or "heading" or "label" or "total" or "legend" or "leftout" or "person") return role;
        return expected.Success ? expected.Groups[1].Value switch { "?" => "unknown", "0" => "nothing", "P" => "person", _ => $"{role}={expected.Groups[2].Value.Trim()}" } : $"{role}={text}";
    }

    [GeneratedRegex(@"\s*=(?:(?<1>\?|0|P)$|(?<1>>)\s*(?<2>.*)$)")]
    private static partial Regex Expectation();

    [GeneratedRegex(@"\s*\{([^}]*)\}")]
    private static partial Regex Dress();
}
