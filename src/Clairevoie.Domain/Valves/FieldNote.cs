using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Clairevoie.Domain;

/// <summary>What a note of the field is about. <c>default</c> is products.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FieldTheme>))]
public enum FieldTheme
{
    /// <summary>What circulates: form, price, purity as it is said, what is new.</summary>
    Products,

    /// <summary>How it is sold: ways, competition, shortage.</summary>
    Market,

    /// <summary>How it is taken: ways, mixtures, rhythms, equipment.</summary>
    Uses,

    /// <summary>How those who use are: sleep, wounds, breath, distress.</summary>
    Health,

    /// <summary>Where people gather and how that changes, never finer than an arrondissement.</summary>
    Places,

    /// <summary>What helps or hinders on the way to care, shelter and rights.</summary>
    Access,
}

/// <summary>
/// What a team noticed in a month, in words that a human read again before they left: a theme, a month, a territory of the size of an
/// arrondissement or more. Never about a person, never a street or an hour.
/// </summary>
/// <param name="Id">Known to nobody but the room that says it.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Territory">An arrondissement, a commune or wider.</param>
/// <param name="Month">The month of which it speaks, such as <c>2026-10</c>.</param>
/// <param name="Words">What was noticed; empty once the note was taken back.</param>
public sealed partial record FieldNote(Guid Id, FieldTheme Theme, string Territory, string Month, string Words)
{
    /// <summary>The most that the words may hold, in characters.</summary>
    public const int Longest = 900;

    private static readonly string[] Wide = ["PAYS", "REG", "DEP", "EPCI", "COM", "ARM"];

    /// <summary>Whether it was taken back: nothing of it is to be shown any more.</summary>
    [JsonIgnore]
    public bool IsTakenBack => Words.Length == 0;

    /// <summary>Whether a note may speak of a territory: nothing finer than an arrondissement.</summary>
    public static bool MaySpeakOf(string territory) =>
        TerritoryCode.Could(territory) && Wide.Contains(territory.Trim().Split('-')[0]);

    /// <summary>Why these words stay in their room: they lead to a person, to a street or to an hour.</summary>
    public static IReadOnlyList<string> WhyNotTold(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        List<string> why = [];
        if (Masking.Of(words).Words != words || Doubts.About(words).Contains(Doubt.Name)) why.Add("words-name-somebody");
        if (Doubts.About(words).Contains(Doubt.Origin)) why.Add("words-tell-origin");
        if (Hour().IsMatch(words)) why.Add("words-tell-an-hour");
        if (Street().IsMatch(words)) why.Add("words-tell-a-street");
        return why;
    }

    [GeneratedRegex(@"\b\d{1,2}\s?(?:h(?:eures?)?\s?(?:\d{2})?|:\s?\d{2}|[ap]\.?m\.?)(?!\p{L})|\bo['’]clock\b|\b(?:midi|minuit|midnight|noon)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(
        """
        (?<!\p{L})(?:(?i:rue|avenue|av\.|boulevard|bd|quai|square|cité|allée|impasse|passage|villa|pont|porte|parc|jardin|métro|station|gare|tunnel|canal|esplanade|hôtel|bâtiment|immeuble|street|bridge|park)
          (?:\s+(?:de|du|des|d['’]|la|le|les|l['’]))*\s*(?:d['’]|l['’])?\s*\p{Lu}|(?i:place)\s+(?:de\s+la|de|du|des|d['’]|l['’])*\s*\p{Lu}|\d{1,4}\s*(?:bis|ter)?,?\s+(?i:rue|avenue|boulevard|quai))
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Street();
}
