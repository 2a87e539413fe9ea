using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What the colours of a sheet stand for: by its own legend, or by what somebody said.</summary>
internal sealed partial class Legend(IReadOnlyDictionary<string, string> states, IReadOnlySet<string> addresses)
{
    private const double LeastColour = 0.14;

    private Dictionary<string, string> letters = [];

    /// <summary>What letters such as <c>EC</c> stand for; nothing when the sheet does not say.</summary>
    public string? OfLetters(string text) => letters.GetValueOrDefault(text.Trim().ToUpperInvariant());

    /// <summary>The states that it names, by colour.</summary>
    public IReadOnlyDictionary<string, string> Named => states;

    /// <summary>The cells of which the legend consists.</summary>
    public IReadOnlySet<string> Addresses => addresses;

    /// <summary>The state of a colour; nothing when no legend names it.</summary>
    public string? Of(string fill) => states.GetValueOrDefault(fill);

    /// <summary>Reads the legends around the tables of a sheet: a colour with a state in its cell, or in the next one. Where the sheet says nothing of a colour, a sheet of legends may.</summary>
    public static Legend In(FoundSheet sheet, IReadOnlyDictionary<string, string> said, IReadOnlyDictionary<string, string>? elsewhere = null)
    {
        var (states, addresses) = (new Dictionary<string, string>(said), new HashSet<string>());
        var around = sheet.Around.Select(cell => cell.Address).ToHashSet();
        foreach (var ((row, column), cell) in sheet.Grid.Cells)
        {
            if (cell.Fill.Length == 0 || !around.Contains(cell.Address)) continue;
            var words = cell.IsEmpty ? sheet.Grid[row, column + 1] : cell;
            if (words.IsEmpty || !around.Contains(words.Address) || States.Read(words.Text) is not { } found) continue;
            states.TryAdd(cell.Fill, found.State);
            addresses.Add(words.Address);
        }

        foreach (var (fill, state) in elsewhere ?? new Dictionary<string, string>()) states.TryAdd(fill, state);
        return new(states, addresses) { letters = Letters(sheet.Around) };
    }

    // « F : fait ; EC : en cours ; NF : non fait », in one cell or in several.
    private static Dictionary<string, string> Letters(IEnumerable<GridCell> around) => around.SelectMany(cell => Key().Matches(cell.Text))
        .Where(found => States.Read(found.Groups["says"].Value) is not null).GroupBy(found => found.Groups["letters"].Value.ToUpperInvariant())
        .ToDictionary(same => same.Key, same => same.First().Groups["says"].Value.Trim());

    [GeneratedRegex(@"(?:^(?:\s*(?:[Kk]ey|[Ll][ée]gende|[Cc]odes?|[Ss]tatuts?)\s*:)?|[;,/\n(]|\s-)\s*(?<letters>\p{L}{1,4})\s*[:=]\s*(?<says>[^;,/\n)]+)")]
    private static partial Regex Key();

    /// <summary>Whether a colour is one that people paint to say something, not the grey or pale stripe of a layout.</summary>
    public static bool Speaks(string fill)
    {
        if (fill.Length != 6) return false;
        var light = Enumerable.Range(0, 3).Select(part => int.Parse(fill.AsSpan(part * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();
        return light.Max() > 0 && (light.Max() - light.Min()) / (double)light.Max() > LeastColour;
    }
}
