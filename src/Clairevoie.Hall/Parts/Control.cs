using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Clairevoie.Hall.Parts;

/// <summary>What every control on a form shares: an id made from its name, its error, and what it was given last.</summary>
internal static class Control
{
    /// <summary>An attribute given as nothing reaches a tag as empty text.</summary>
    public static string? OrNothing(this string? said) => string.IsNullOrWhiteSpace(said) ? null : said;

    public static string IdOf(string name) => "f-" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));

    public static string? ErrorOf(this ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    public static string? GivenOf(this ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;

    /// <summary>Which sentences describe the control, for those who hear the page.</summary>
    public static string? DescribedBy(string id, string? hint, string? error) =>
        (hint, error) switch
        {
            (null, null) => null,
            (_, null) => $"{id}-hint",
            (null, _) => $"{id}-error",
            _ => $"{id}-hint {id}-error",
        };

    public static TagBuilder With(this TagBuilder tag, string attribute, object? value)
    {
        if (value is not null and not false)
            tag.MergeAttribute(attribute, value is true ? attribute : Convert.ToString(value, CultureInfo.InvariantCulture), replaceExisting: true);
        return tag;
    }
}
