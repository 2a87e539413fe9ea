using System.Text.RegularExpressions;

namespace Clairevoie.Coordination.Adoption;

/// <summary>
/// Common nouns that stand with a capital in titles and places: « Éclairage LED », « Quartier Nord », « Parking Est », « Market Square ».
/// Without their capital they are no longer taken for half of somebody's name; every other pair of capitals still is.
/// </summary>
public static partial class ThingWords
{
    /// <summary>The words, common nouns in small letters, and lines apart so that the end of one and the beginning of the next make no name.</summary>
    public static string Off(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Common().Replace(words.ReplaceLineEndings(". "), found => found.Value.ToLowerInvariant());
    }

    [GeneratedRegex(
        """
        (?<![\p{L}])(?:
          Quartiers?|Cités?|Secteurs?|Îlots?|Place|Square|Parc|Parking|Parkings|Gare|Halte|Hall|Halls|Rue|Avenue|Boulevard|Quai|Canal|Port|Porte|Pont|Centre|Résidences?|Tour|Tours|Zone|Site|Local|Locaux|Passage
          |École|Écoles|Collège|Collèges|Lycée|Lycées|Mairie|Marché|Marchés|Mail|Jardin|Stade|Gymnase|Station|Ligne|Métro|Tram|Bus|Foyer|Maison|Espace|Point|Points|Faubourg|Rive|Vieux|Vieille|Grand|Grande|Petit|Petite|Haut|Haute|Bas|Basse|Bords?
          |Nord|Sud|Est|Ouest|Bel|Belle|Saint|Sainte|Notre|Jean|Ville|Villes|Commune|Communes|Métropole|Région|Département|Préfecture|Sous|Parquet|Police|Gendarmerie|Justice|Santé|Éducation|Logement|Habitat|Bailleur|Bailleurs
          |Éclairage|Maraudes?|Permanences?|Conventions?|Chartes?|Réunions?|Comités?|Groupes?|Cellules?|Contrat|Contrats|Plan|Plans|Projets?|Actions?|Mesures?|Fiches?|Dispositifs?|Opérations?|Patrouilles?|Brigades?|Équipes?|Médiation|Médiateurs?|Prévention|Formations?
          |Ateliers?|Chantiers?|Accueil|Travaux|Installation|Création|Mise|Pose|Dépose|Suivi|Bilan|Diagnostic|Rénovation|Réfection|Fermeture|Ouverture|Renforcement|Vidéoprotection|Caméras?|Signalements?|Seringues?|Dépôts?|Encombrants|Bornes?|Ronde|Rondes|Lutte
          |Opération|Programme|Villes?|Vies?|Vivre|Quartiers|Territoires?|Conseil|Conseils|Association|Office|Agence|Service|Services|Direction|Mission|Fonds|Journée|Semaine|Mois|Nuit|Été|Hiver|Printemps|Automne
          |Town|City|Old|New|North|South|East|West|Upper|Lower|High|Great|Market|Mill|Harbour|Gate|Lane|Ward|Road|Street|Park|Bridge|Side|Hill|Green|Court|Close|Grove|Fields?|Riverside|Car|Bus|Youth|Community|Safety|Police|Council|Partnership
          |LED|HLM|CCAS|PMI|ARS|RDC|VTC|TIG|SDF|AFD|CLSPD|CISPD|GPO|CLCT|FIPD|FIPDR|MILDECA|QPV|ZSP|BST|BAC|CRS|CSU|PM|DIPN|DDSP|SNCF|RATP|CAARUD|CSAPA|SCMR|HSA|NPNRU|ANRU|ALSH|MJC|REP|PJJ|SPIP|CAF|OPH|TGV|TER|RER
        )(?![\p{L}])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Common();
}
