using System.Globalization;
using System.Text.RegularExpressions;

namespace Clairevoie.Hall.Files;

/// <summary>A day or a span of days as people write it in a French sheet: <c>3 mars 2024</c>, <c>mars 2024</c>, <c>T2 2024</c>, <c>1er semestre</c>.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
public readonly partial record struct FrenchDay(DateOnly First, DateOnly Last)
{
    private static readonly string[][] MonthNames =
    [
        ["janvier", "janv", "jan", "january"], ["fevrier", "fevr", "fev", "feb", "february"], ["mars", "mar", "march"], ["avril", "avr", "apr", "april"],
        ["mai", "may"], ["juin", "jun", "june"], ["juillet", "juil", "jul", "july"], ["aout", "aug", "august"],
        ["septembre", "sept", "sep", "september", "rentree"], ["octobre", "oct", "october"], ["novembre", "nov", "november"], ["decembre", "dec", "december"],
    ];

    /// <summary>Reads it; a year that is not written is the one given, and where neither is known there is no day.</summary>
    public static FrenchDay? Read(string text, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var told = Aside().Replace(text, "").Trim();
        if (Figures(told) is { } figures) return figures;
        if (Figures(Sooner().Replace(told, "")) is { } sooner) return sooner;
        var plain = Filler().Replace(Ordinals(PlainHeading.Of(told)), " ");
        plain = Blanks().Replace(plain, " ").Trim();
        return Between(plain, year) ?? Part(plain, year) ?? Words(plain, year);
    }

    /// <summary>The month of a word, from 1; 0 when it is none.</summary>
    public static int Month(string word) => Array.FindIndex(MonthNames, names => names.Contains(PlainHeading.Of(word).Replace(".", "", StringComparison.Ordinal))) + 1;

    /// <summary>Whether it is a whole month, quarter, half or year, and how it is then written: <c>2024-03</c>, <c>2024-T2</c>, <c>2024-S1</c>, <c>2024</c>.</summary>
    public string? Period => (First.Day, Last == First.AddMonths(1).AddDays(-1), Last == First.AddMonths(3).AddDays(-1), Last == First.AddMonths(6).AddDays(-1), Last == First.AddYears(1).AddDays(-1)) switch
    {
        (1, true, _, _, _) => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        (1, _, true, _, _) when First.Month % 3 == 1 => $"{First.Year}-T{(First.Month + 2) / 3}",
        (1, _, _, true, _) when First.Month % 6 == 1 => $"{First.Year}-S{(First.Month + 5) / 6}",
        (1, _, _, _, true) when First.Month == 1 => $"{First.Year}",
        _ => null,
    };

    private static FrenchDay? Figures(string text)
    {
        if (Iso().Match(text) is { Success: true } iso) return Day(iso);
        if (Slashed().Match(text) is { Success: true } day) return Day(day);
        return MonthSlashed().Match(text) is { Success: true } month ? OfMonths(Number(month, "y"), Number(month, "m"), 1) : null;
    }

    private static FrenchDay? Words(string plain, int? year)
    {
        if (Named().Match(plain) is { Success: true } named && Month(named.Groups["m"].Value) is > 0 and var month && YearOf(named, year) is { } of)
            return named.Groups["d"].Success ? On(of, month, Number(named, "d")) : OfMonths(of, month, 1);
        if (Quarter().Match(plain) is { Success: true } quarter && YearOf(quarter, year) is { } inYear) return OfMonths(inYear, (Number(quarter, "q") * 3) - 2, 3);
        if (Half().Match(plain) is { Success: true } half && YearOf(half, year) is { } halfOf) return OfMonths(halfOf, (Number(half, "h") * 6) - 5, 6);
        if (Season().Match(plain) is { Success: true } season && YearOf(season, year) is { } seasonOf) return InSeason(season.Groups["s"].Value, seasonOf);
        return WholeYear().Match(plain) is { Success: true } whole ? OfMonths(Number(whole, "y"), 1, 12) : null;
    }

    private static FrenchDay? Between(string plain, int? year)
    {
        if (Span().Match(plain) is not { Success: true } span || Words(span.Groups["to"].Value, year) is not { } last) return null;
        var from = span.Groups["from"].Value;
        var first = Words(from, last.Last.Year) ?? (from.Length < 3 && int.TryParse(from, CultureInfo.InvariantCulture, out var day) ? On(last.Last.Year, last.Last.Month, day) : null);
        return first is { } known && known.First <= last.Last ? new(known.First, last.Last) : null;
    }

    // « mi-mars » is its fifteenth, « début mars » its first ten days; the middle of a year is no day.
    private static FrenchDay? Part(string plain, int? year)
    {
        if (Beginning().Match(plain) is not { Success: true } part || Words(part.Groups["of"].Value, year) is not { } whole) return null;
        if (whole.Period is not ([_, _, _, _, '-', >= '0' and <= '9', _])) return null;
        return part.Groups["mid"].Success ? new(whole.First.AddDays(14), whole.First.AddDays(14)) : new(whole.First, whole.First.AddDays(9));
    }

    // « été 2025 » ends with August, « hiver 2025 » with the March after.
    private static FrenchDay? InSeason(string season, int year) => season switch
    {
        "printemps" or "spring" => OfMonths(year, 3, 3),
        "ete" or "summer" => OfMonths(year, 6, 3),
        "automne" or "autumn" => OfMonths(year, 9, 3),
        _ => OfMonths(year, 12, 3),
    };

    // « premier trimestre », « second half »: written as figures.
    private static string Ordinals(string plain) => OrdinalWords().Replace(plain, found => found.Value switch
    {
        "premier" or "premiere" or "first" => "1", "deuxieme" or "second" or "seconde" => "2", "troisieme" or "third" => "3", _ => "4",
    });

    private static FrenchDay? Day(Match found) => On(Number(found, "y"), Number(found, "m"), Number(found, "d"));

    private static FrenchDay? On(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Full(year), month) ? new(new(Full(year), month, day), new(Full(year), month, day)) : null;

    private static FrenchDay? OfMonths(int year, int month, int many)
    {
        if (month is < 1 or > 12 || Full(year) is < 1980 or > 2100) return null;
        var first = new DateOnly(Full(year), month, 1);
        return new(first, first.AddMonths(many).AddDays(-1));
    }

    private static int? YearOf(Match found, int? otherwise) => found.Groups["y"].Success ? Number(found, "y") : otherwise;

    private static int Number(Match found, string group) => int.Parse(found.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Full(int year) => year < 100 ? 2000 + year : Math.Clamp(year, 1, 9998);

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:\p{L}+\.?,?\s+)?(?<d>\d{1,2})[/.\-](?<m>\d{1,2})[/.\-](?<y>\d{4}|\d{2})(?:\s+(?:[àa]\s+)?\d{1,2}\s?[h:]\s?\d{0,2})?$")]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(?:(?<m>\d{1,2})[/.\-](?<y>\d{4})|(?<y>\d{4})[/.\-](?<m>\d{1,2}))$")]
    private static partial Regex MonthSlashed();

    [GeneratedRegex(@"^(?<s>printemps|ete|automne|hiver|spring|summer|autumn|winter)(?: (?<y>\d{4}))?$")]
    private static partial Regex Season();

    // What may stand before a day in figures: « d'ici le », « au plus tard le », « avant le », « lundi ».
    [GeneratedRegex(@"^(?:d['’]ici(?:\s+(?:le|au))?|au plus tard(?:\s+le)?|avant(?:\s+le)?|pour(?:\s+le)?|jusqu['’]au|le|au|fin|du|dès(?:\s+le)?|à partir du|by|before|due|échéance|prévu(?:e)?(?:\s+(?:le|pour(?:\s+le)?))?)\s*:?\s+(?=\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Sooner();

    // Words in brackets beside a day, without figures: « 30/06/2025 (reporté) ».
    [GeneratedRegex(@"(?<=\d)\s*\([^()\d]*\)\s*$|(?<=\d)\s*\?+\s*$")]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:(?<mid>mi|mid|middle of)|debut(?: du| de)?|early|beginning of) (?<of>.+)$")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\b(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|first|third|fourth)\b")]
    private static partial Regex OrdinalWords();

    // Words that say nothing of which day it is: « d'ici fin », « au plus tard le », « lundi », « courant », « à 14 h 30 ».
    [GeneratedRegex(@"\b(?:d ici(?: a)?|fin (?:du|de|d)|des|a partir (?:du|de)|depuis(?: le)?|avant(?: le)?|au plus tard(?: le)?|pour(?: le)?|fin|courant|echeance|objectif|horizon|prevue?|le|en|au mois de|mois de|annee|reportee? (?:a|au|en)|report (?:a|au|en)|au cours d(?:e|u)|livraison|realisation|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|by(?: the)?(?: end of)?|end(?: of)?|late|before|until|from|in|on|of|the|during|no later than|(?:a )?\d{1,2} ?h(?: ?\d{2})?)\b")]
    private static partial Regex Filler();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:(?<d>\d{1,2})(?:er|st|nd|rd|th)? ?)?(?<m>[a-z]{3,9})(?: ?(?<y>\d{4}|\d{2}))?$|^(?<m>[a-z]{3,9}) (?<d>\d{1,2})(?:st|nd|rd|th)? (?<y>\d{4})$")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:t ?(?<q>[1-4])|(?<q>[1-4])(?:er|e|eme|nd|st|rd|th)? ?(?:trimestre|trim|t|quarter|qtr)|(?:trimestre|trim|quarter) (?<q>[1-4])|q ?(?<q>[1-4]))(?: ?(?:de )?(?<y>\d{4}|\d{2}))?$|^(?<y>\d{4}) ?[tq](?<q>[1-4])$")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?:[sh] ?(?<h>[12])|(?<h>[12])(?:er|e|eme|nd|st)? ?(?:semestre|sem|half)|semestre (?<h>[12]))(?: ?(?:de )?(?<y>\d{4}|\d{2}))?$|^(?<y>\d{4}) ?s(?<h>[12])$")]
    private static partial Regex Half();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d{2})$")]
    private static partial Regex WholeYear();

    [GeneratedRegex(@"^(?:du |de |d )?(?<from>.+?) (?:au|a|et|to|and|jusqu en|jusqu au|jusqu a) (?<to>.+)$|^(?<from>[a-z]{3,9}|[tq] ?[1-4]) (?<to>(?:[a-z]{3,9}|[tq] ?[1-4]) (?:\d{4}|\d{2}))$|^(?<from>(?:19|20)\d{2}) (?<to>(?:19|20)\d{2})$")]
    private static partial Regex Span();
}
