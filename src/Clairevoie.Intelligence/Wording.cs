using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence;

/// <summary>How gradings and likenesses are said, and how closed words are offered on a form.</summary>
public static class Wording
{
    /// <summary>The words of a closed list as answers to choose from.</summary>
    public static IReadOnlyList<Choice> Of<T>(IStringLocalizer words, string prefix, params T[] offered)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(words);
        return [.. (offered is [] or null ? Enum.GetValues<T>() : offered).Select(one => new Choice(one.ToString(), words[$"{prefix}.{one}"]))];
    }

    /// <summary>« X4 · H1 · fait · TLP:AMBER ».</summary>
    public static string Say(this Grading grading, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var said = $"{grading.Grid} · {grading.Handling} · {words[$"nature.{grading.Nature}"]}";
        return grading.Tlp == Tlp.None ? said : $"{said} · {words[$"tlp.{grading.Tlp}"]}";
    }

    /// <summary>« même lieu (24 m), mêmes heures ».</summary>
    public static string Say(this Likeness likeness, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(likeness);
        ArgumentNullException.ThrowIfNull(words);
        var reasons = string.Join(", ", likeness.Reasons.Select(reason => words[$"like.{reason}"].Value));
        return words["like.said", Math.Round(likeness.Metres), likeness.Days, reasons];
    }
}
