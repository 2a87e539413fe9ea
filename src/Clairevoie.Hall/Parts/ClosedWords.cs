using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Parts;

/// <summary>Words of closed lists as forms and addresses send them, and as pages offer and say them. Names only are read: a number would be taken for a value that does not exist.</summary>
public static class ClosedWords
{
    /// <summary>The word of this name, or nothing. Names only: a number would be taken for a word that does not exist.</summary>
    public static T? Read<T>(string? name)
        where T : struct, Enum => Enum.GetNames<T>().Contains(name) ? Enum.Parse<T>(name!) : null;

    /// <summary>Those of these names that are words of the list.</summary>
    public static IEnumerable<T> ReadAll<T>(IEnumerable<string?> names)
        where T : struct, Enum => names.Select(Read<T>).OfType<T>();

    /// <summary>Boxes that were ticked, as flags taken together.</summary>
    public static T ReadFlags<T>(IEnumerable<string?> names)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), ReadAll<T>(names).Aggregate(0, (all, one) => all | Number(one)));

    /// <summary>A day as a date field writes it, or nothing.</summary>
    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Every word of a list as a choice, with its hint where it has one, after those that are left out.</summary>
    public static Choice[] Choices<T>(this IStringLocalizer words, string key, params T[] without)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Except(without).Select(value => new Choice(value.ToString(), words[$"{key}.{value}"], words[$"{key}.{value}.hint"] is { ResourceNotFound: false } hint ? hint.Value : null))];

    /// <summary>Flags as a list of words.</summary>
    public static string Flags<T>(this IStringLocalizer words, string key, T all)
        where T : struct, Enum =>
        string.Join(", ", Enum.GetValues<T>().Where(one => Number(one) > 0 && all.HasFlag(one)).Select(one => words[$"{key}.{one}"].Value));

    /// <summary>Flags as a group of boxes reads them.</summary>
    public static string Ticked<T>(T all)
        where T : struct, Enum => all.ToString().Replace(" ", "", StringComparison.Ordinal);

    private static int Number<T>(T one)
        where T : struct, Enum => Convert.ToInt32(one, CultureInfo.InvariantCulture);
}
