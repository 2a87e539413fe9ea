using System.Globalization;
using System.Resources;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.Language;
using Clairevoie.Publication.Files;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Words;

/// <summary>Says verdicts, reasons and faults in the reader's language: pages, programs and commands say the same sentence.</summary>
public static class Sentences
{
    private static readonly ResourceManager Words = new(typeof(ClaimWords));

    /// <summary>The word of a value of a closed list: a kind, a bound, a status, a basis.</summary>
    public static string Of(Enum word) => Find($"{word.GetType().Name}.{word}");

    public static string Explain(Verdict verdict) => Find($"verdict.{verdict}.sentence");

    public static string Of(Reason reason) => Fill($"reason.{reason.Code}", reason.With);

    /// <summary>Where, what, and what to do.</summary>
    public static string Of(FileFault fault)
    {
        var sentence = Fill($"fault.{fault.Code}", fault.With);
        return fault.Line == 0 ? Fill("fault.where.file", [sentence])
            : fault.Column.Length == 0 ? Fill("fault.where.line", [fault.Line, sentence])
            : Fill("fault.where.cell", [fault.Line, fault.Column, sentence]);
    }

    public static string Fill(string key, IReadOnlyList<object> with) =>
        string.Format(Language, Find(key), [.. with.Select(Show)]);

    /// <summary>So many of something: one word for one (in French for none too), another for many.</summary>
    public static string Many(IStringLocalizer words, string key, int count, params object[] with) => words.Many(key, count, with);

    /// <summary>A number as readers write it: thousands apart, no needless decimals.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.####", Language);

    /// <summary>The language of numbers and dates. The invariant culture is what a machine without a language has; the house then speaks French.</summary>
    internal static CultureInfo Language =>
        CultureInfo.CurrentUICulture.Equals(CultureInfo.InvariantCulture) ? CultureInfo.GetCultureInfo("fr-FR") : CultureInfo.CurrentUICulture;

    private static string Find(string key) =>
        Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"No words for {key}.");

    private static object Show(object given) => given switch
    {
        decimal number => Number(number),
        int number => Number(number),
        long number => Number(number),
        Enum word => Of(word),
        _ => given.ToString() ?? "",
    };
}
