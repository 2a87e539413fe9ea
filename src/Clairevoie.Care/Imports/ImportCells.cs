using System.Globalization;
using Clairevoie.Care.Places;
using Clairevoie.Care.Requests;
using Clairevoie.Hall.Files;

namespace Clairevoie.Care.Imports;

/// <summary>Cells as people write them, turned into what forms send; what is not understood stays as it stands, to be refused by its rule.</summary>
internal static class ImportCells
{
    private static readonly (string Word, string Key)[] StrandWords =
    [
        ("sante", Strands.All[0]), ("health", Strands.All[0]), ("social", Strands.All[1]), ("psychologique", Strands.All[2]), ("psychological", Strands.All[2]),
        ("psychiatrique", Strands.All[3]), ("psychiatric", Strands.All[3]),
    ];

    private static readonly (string Word, string Key)[] ServiceWords =
    [
        ("maraude", "outreach"), ("outreach", "outreach"), ("espace de repos", "rest"), ("rest space", "rest"), ("halte soins addictions", "consumption"), ("hsa", "consumption"),
        ("caarud", "harm-reduction"), ("accueil", "harm-reduction"), ("csapa", "treatment"), ("centre de soin", "treatment"), ("sevrage", "treatment"),
        ("psychiatrie", "psychiatry"), ("psychiatry", "psychiatry"), ("hebergement", "housing"), ("housing", "housing"), ("shelter", "housing"),
    ];

    /// <summary>« octobre 2026 », « 10/2026 » as <c>2026-10</c>.</summary>
    public static string Month(string cell) => FrenchDay.Read(cell)?.Period is [_, _, _, _, '-', >= '0' and <= '9', _] and var month ? month : cell;

    /// <summary>« 3/10/2026 » as <c>2026-10-03</c>.</summary>
    public static string Day(string cell) =>
        FrenchDay.Read(cell) is { } day && day.First == day.Last ? day.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell;

    /// <summary>« matin » as <c>am</c>.</summary>
    public static string Half(string cell) => PlainHeading.Of(cell) switch { "matin" or "morning" or "am" => "am", "apres midi" or "soir" or "apres midi et soir" or "afternoon" or "evening" or "pm" => "pm", _ => cell };

    /// <summary>« oui » as <c>yes</c>.</summary>
    public static string YesNo(string cell) => PlainHeading.Of(cell) switch { "oui" or "yes" or "o" or "x" => "yes", "non" or "no" or "n" => "no", _ => cell };

    public static string Strand(string cell) => Word(cell, StrandWords);

    public static string Service(string cell) => Word(cell, ServiceWords);

    /// <summary>Days as the band that holds them.</summary>
    public static string Wait(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && WaitBand.All.FirstOrDefault(band => band.Over < Math.Max(days, 1) && days <= band.AtMost) is { } found
            ? found.AtMost.ToString(CultureInfo.InvariantCulture) : cell;

    private static string Word(string cell, (string Word, string Key)[] words) =>
        PlainHeading.Of(cell) is var plain && Array.Find(words, one => plain == one.Word || plain == PlainHeading.Of(one.Key)).Key is { } key ? key
        : Array.Find(words, one => plain.Contains(one.Word, StringComparison.Ordinal)).Key ?? cell;
}
