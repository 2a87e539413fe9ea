using System.Collections.Frozen;

namespace Clairevoie.Domain.Claims;

/// <summary>The words that units are made of. An unknown word is no fault: it is kept as what is counted.</summary>
internal static class UnitWords
{
    private const decimal Thousand = 1_000, Million = 1_000_000, Billion = 1_000_000_000;

    private static readonly FrozenDictionary<string, decimal> Spans = Table(
        (1m / 24, "hour hours heure heures h"),
        (1, "day days jour jours j d"),
        (7, "week weeks semaine semaines"),
        (30.4375m, "month months mois"),
        (91.3125m, "quarter quarters trimestre trimestres"),
        (365.25m, "year years an ans annee annees"));

    private static readonly FrozenDictionary<string, decimal> Masses = Table(
        (0.001m, "g gram grams gramme grammes"),
        (1, "kg kilo kilos kilogram kilograms kilogramme kilogrammes"),
        (Thousand, "t tonne tonnes ton tons"));

    private static readonly FrozenDictionary<string, decimal> Moneys = Table(
        (1, "eur euro euros €"),
        (Thousand, "keur k€"),
        (Million, "meur m€"),
        (Billion, "mdeur md€ mds€ bneur bn€"));

    private static readonly FrozenDictionary<string, decimal> Scales = Table(
        (Thousand, "thousand thousands millier milliers mille"),
        (Million, "million millions"),
        (Billion, "milliard milliards billion billions bn md mds"));

    private static readonly FrozenDictionary<string, string> Nouns = Synonyms(
        "person persons people personne personnes individual individuals individu individus inhabitant inhabitants habitant habitants"
            + " consumer consumers consommateur consommateurs user users usager usagers trafficker traffickers trafiquant trafiquants"
            + " beneficiary beneficiaries beneficiaire beneficiaires patient patients client clients minor minors mineur mineurs"
            + " agent agents officer officers policier policiers investigator investigators enqueteur enqueteurs suspect suspects",
        "passage passages visit visits visite visites",
        "act acts acte actes soin soins procedure procedures demarche demarches",
        "place places bed beds lit lits room rooms chambre chambres",
        "point points",
        "operation operations",
        "report reports signalement signalements",
        "arrest arrests arrestation arrestations interpellation interpellations",
        "fine fines amende amendes afd",
        "case cases affaire affaires",
        "fact facts fait faits offence offences infraction infractions");

    public static decimal? Days(string word) => Spans.TryGetValue(word, out var days) ? days : null;

    public static bool IsPerson(string word) => Nouns.GetValueOrDefault(word) == "person";

    public static Per? Adverb(string key) =>
        Wording.SaysAny(key, ["daily", "quotidien", "journalier"]) ? Per.Days(1)
        : Wording.SaysAny(key, ["weekly", "hebdomadaire"]) ? Per.Days(7)
        : Wording.SaysAny(key, ["monthly", "mensuel"]) ? Per.Days(30.4375m)
        : Wording.SaysAny(key, ["yearly", "annual", "annuel"]) ? Per.Days(365.25m)
        : null;

    public static (Dimension Dimension, decimal Scale) Measure(string head, string[] tokens, ClaimKind kind)
    {
        if (kind == ClaimKind.Date)
        {
            return (Dimension.Calendar, 1);
        }

        return Relative(head, tokens, kind) is { } relative ? (relative, 1)
            : Find(Moneys, tokens) is { } money ? (Dimension.Money, money * ScaleOf(tokens, withLetters: true))
            : Find(Masses, tokens) is { } mass ? (Dimension.Mass, mass * ScaleOf(tokens, withLetters: false))
            : tokens.Length > 0 && Spans.TryGetValue(tokens[0], out var span) ? (Dimension.Time, span)
            : (Dimension.Count, ScaleOf(tokens, withLetters: false));
    }

    /// <summary>What is counted: the common word of the first noun that we know, else the words as they are.</summary>
    public static string Noun(string head, string[] tokens)
    {
        foreach (var token in tokens)
        {
            if (Nouns.TryGetValue(token, out var noun))
            {
                return noun;
            }
        }

        return string.Join(' ', tokens.Where(token => !Scales.ContainsKey(token)).DefaultIfEmpty(head));
    }

    private static Dimension? Relative(string head, string[] tokens, ClaimKind kind)
    {
        var isPoints = head.Contains("percentage point", StringComparison.Ordinal)
            || head.Contains("points de pourcentage", StringComparison.Ordinal)
            || head.Contains("% point", StringComparison.Ordinal)
            || tokens.Contains("pp")
            || kind == ClaimKind.Ratio && tokens is ["point" or "points" or "pt" or "pts"];
        return isPoints ? Dimension.Points
            : head.Contains('%') || tokens.Any(token => token is "percent" or "pct" or "pourcent" or "percentage" or "pourcentage") ? Dimension.Share
            : tokens is ["x" or "×" or "fois" or "times" or "ratio" or "multiple", ..] ? Dimension.Multiple
            : kind == ClaimKind.Ratio && tokens.Length == 0 ? Dimension.Multiple
            : null;
    }

    private static decimal ScaleOf(string[] tokens, bool withLetters)
    {
        var scale = Find(Scales, tokens) ?? 1;
        return !withLetters || scale != 1 ? scale
            : tokens.Contains("k") ? Thousand
            : tokens.Contains("m") ? Million
            : 1;
    }

    private static decimal? Find(FrozenDictionary<string, decimal> table, string[] tokens)
    {
        foreach (var token in tokens)
        {
            if (table.TryGetValue(token, out var found))
            {
                return found;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, decimal> Table(params (decimal Size, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, row.Size))).ToFrozenDictionary();

    private static FrozenDictionary<string, string> Synonyms(params string[] groups) =>
        groups.Select(group => group.Split(' '))
            .SelectMany(words => words.Select(word => KeyValuePair.Create(word, words[0])))
            .ToFrozenDictionary();
}
