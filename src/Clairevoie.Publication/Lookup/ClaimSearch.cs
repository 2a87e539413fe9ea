using System.Globalization;
using Clairevoie.Domain.Claims;

namespace Clairevoie.Publication.Lookup;

/// <summary>What is looked for: words, and what the figures must be. Empty means any.</summary>
public sealed record ClaimSearch
{
    public string Words { get; init; } = "";

    public string Territory { get; init; } = "";

    public string Issuer { get; init; } = "";

    public string Kind { get; init; } = "";

    /// <summary>A year that the period of the figure touches.</summary>
    public int? Year { get; init; }

    /// <summary>Days of which the period of the figure has one: the first is in, the last is out, and either may be open. A period that is not stated has none.</summary>
    public (DateOnly? From, DateOnly? Until) Days { get; init; }

    /// <summary>One figure alone.</summary>
    public string Id { get; init; } = "";

    /// <summary>The identifier after which to go on.</summary>
    public string After { get; init; } = "";

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    public int Most { get; init; } = 50;

    /// <summary>What the question is filled with; three words are enough to find a figure.</summary>
    internal object Bound
    {
        get
        {
            var words = Wording.Key(Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var (from, last) = Span;
            return new
            {
                First = Like(words, 0),
                Second = Like(words, 1),
                Third = Like(words, 2),
                Id = Kept(Id), Territory = Kept(Territory), Issuer = Kept(Issuer), Kind = Kept(Kind), After = Kept(After), Skip, Most,
                From = from, Until = last,
            };
        }
    }

    // As columns keep days: inclusive at both ends; empty when any will do.
    private (string From, string Until) Span => (Year, Days) switch
    {
        ({ } year, _) => (Text(new(year, 1, 1)), Text(new(year, 12, 31))),
        (_, (null, null)) => ("", ""),
        var (_, days) => (Text(days.From ?? DateOnly.MinValue), Text(days.Until?.AddDays(-1) ?? DateOnly.MaxValue)),
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What a column can hold: PostgreSQL refuses the null character, even in a question.</summary>
    internal static string Kept(string text) => text.Replace("\0", "", StringComparison.Ordinal);

    private static string Like(string[] words, int place) =>
        place >= words.Length ? "" : "%" + words[place].Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal) + "%";
}
