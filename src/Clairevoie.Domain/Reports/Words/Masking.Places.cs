using System.Text.RegularExpressions;

namespace Clairevoie.Domain;

/// <summary>The shapes of doors and of number plates.</summary>
public static partial class Masking
{
    [GeneratedRegex(
        """
        \b(?:\d{1,2}\s?(?:er|ère|e|è|ème|eme|ième|nd|nde|st|rd|th)|premier|deuxième|second|troisième|quatrième|cinquième|sixième
          |septième|huitième|neuvième|dixième|dernier|first|second|third|fourth|fifth|top)\s+(?:étage|etage|ét\.|floor)\b
        |\b(?:étage|etage|floor)\s*(?:n[°o]\.?|numéro|number|:)?\s*\d{1,2}\b
        """, Loose | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Floor();

    // A capital alone is a door (porte B); a small letter is a verb (la porte a été forcée) or a place (porte d'en bas).
    [GeneratedRegex(
        """
        \bportes?\s*(?:n[°o]\.?\s*|numéro\s*|:\s*)?(?:\d{1,4}\s?(?-i:[A-Z])?\b|(?-i:[A-Z])(?![\w'’.])|(?:de\s+)?(?:gauche|droite|(?:d['’])?en\s+face)\b)
        |\b(?:appt?|appart|appartement|apt|logement|studio|chambre|flat|apartment|room|door)\b\.?\s*(?:n[°o]\.?|numéro|number|\#|:)?\s*
          (?:\d{1,4}\s?(?-i:[A-Z])?\b|(?-i:[A-Z])\d{0,4}(?![\w'’.]))
        """, Loose | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Door();

    [GeneratedRegex(
        """
        \b(?:digicode|interphone|vigik|sonnette|buzzer|codes?(?:\s+(?:de\s+la\s+porte|de\s+porte|d['’]entrée|de\s+l['’]immeuble|du\s+hall))?)
          \s*(?:est|is|:|=|n[°o]|c['’]est)?\s*(?=[a-z]*\d)[a-z\d]{2,8}\b
        """, Loose | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DoorCode();

    [GeneratedRegex(@"\b[A-HJ-NP-TV-Z]{2}[.\-_]?\d{3}[.\-_]?[A-HJ-NP-TV-Z]{2}\b", Loose)]
    private static partial Regex Plate();

    // With spaces, small words and numbers look like plates (de 100 km): these are left alone unless in capitals.
    [GeneratedRegex(
        """
        \b(?:(?-i:[A-HJ-NP-TV-Z]{2})\s\d{3}\s(?-i:[A-HJ-NP-TV-Z]{2})
          |(?!(?:de|le|la|en|et|ce|je|ne|se|sa|ma|ta|te|me|es|as|at|by|my|pl|bd|av)\s)[a-hj-np-tv-z]{2}\s\d{3}\s(?!(?:km|kg|mg|cm|mm|et|de|en|le|la|ml|gr)\b)[a-hj-np-tv-z]{2})\b
        """, Loose | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SpacedPlate();

    [GeneratedRegex(
        """
        \b(?:\d{2,4}[\s.\-]?(?-i:[A-HJ-NP-TV-Z]{2,3})[\s.\-]?|\d{3,4}-?[a-hj-np-tv-z]{2,3}-?)(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])\b
        """, Loose | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OldPlate();
}
