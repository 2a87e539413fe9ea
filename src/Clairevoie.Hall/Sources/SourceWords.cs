using System.Globalization;
using System.Resources;
using Clairevoie.Domain.Claims;

namespace Clairevoie.Hall.Sources;

/// <summary>Says where a figure or a promise was read, and when: the documents that ship with the house have names, not only file names.</summary>
public sealed class SourceWords
{
    private static readonly ResourceManager Words = new(typeof(SourceWords));

    private SourceWords()
    {
    }

    /// <summary>What a document is; the document as it was given where the house does not know it.</summary>
    public static string Of(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Length == 0 ? "" : Words.GetString(document, CultureInfo.CurrentUICulture) ?? document;
    }

    /// <summary>The address at which it can be read; without one, what document it is.</summary>
    public static string Of(Origin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return origin.Source.Length > 0 ? origin.Source : Of(origin.Document);
    }

    /// <summary>A day, a month or a year as readers write it; a date that is none of these, as it was given.</summary>
    public static string When(string date) => PartialDate.TryRead(date, out var read) ? When(read) : date;

    /// <inheritdoc cref="When(string)" />
    public static string When(PartialDate date) => date switch
    {
        { Month: 0 } => date.ToString(),
        { Day: 0 } => date.First.ToString("MMMM yyyy", Language),
        { Day: 1 } when Language.TwoLetterISOLanguageName == "fr" => date.First.ToString("1'er' MMMM yyyy", Language),
        _ => date.First.ToString("d MMMM yyyy", Language),
    };

    // A machine without a language has the invariant culture; the house then speaks French.
    private static CultureInfo Language =>
        CultureInfo.CurrentUICulture.Equals(CultureInfo.InvariantCulture) ? CultureInfo.GetCultureInfo("fr-FR") : CultureInfo.CurrentUICulture;
}
