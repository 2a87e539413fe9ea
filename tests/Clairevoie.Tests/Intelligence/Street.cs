using Clairevoie.Domain;

namespace Clairevoie.Tests.Intelligence;

/// <summary>What people of an invented street tell, each in their own way, and what one who plays many people makes of a frame with blanks.</summary>
internal static class Street
{
    /// <summary>Eleven neighbours of one hall, in one week.</summary>
    public static readonly string[] Neighbours =
    [
        "Tous les soirs vers dix-neuf heures il y a une file devant le hall du 12, des jeunes entrent et ressortent au bout d’une minute",
        "Bonjour, je signale un trafic de drogue dans le hall de notre immeuble, les guetteurs crient dès qu’une voiture de police passe",
        "Deal dans le hall tous les soirs",
        "Ils cachent les sachets derrière les boîtes aux lettres et dans le local à poussettes, mes enfants passent devant",
        "Depuis septembre le hall est occupé jour et nuit, la porte est cassée pour la troisième fois, on n’ose plus descendre les poubelles",
        "Vente devant le hall, des voitures s’arrêtent en double file et le vendeur se penche à la fenêtre",
        "Il y a du trafic au pied de l’immeuble, surtout le week-end, avec des guetteurs aux deux coins de la rue",
        "Je rentre du travail à vingt heures et tous les soirs on me demande où je vais, ils sont cinq ou six devant le hall",
        "Cannabis et cocaïne vendus au grand jour, la gardienne a peur et ne nettoie plus l’escalier",
        "Toujours les mêmes, un qui regarde, un qui encaisse, un qui va chercher dans la cave",
        "Le point de deal du square est revenu dans le hall du 12 depuis les travaux, on voit passer des clients toute la journée",
    ];

    private static readonly string[][] Blanks =
    [
        ["Bonjour", "Madame, Monsieur", "Je vous écris", "Encore une fois", "Pour information"],
        ["ils vendent", "on deale", "ça trafique", "des types refourguent", "une équipe écoule"],
        ["de la drogue", "du shit", "de la cocaïne", "des sachets", "de l’herbe"],
        ["tous les soirs", "chaque nuit", "du matin au soir", "le week-end", "sans arrêt"],
        ["nous avons peur", "les enfants voient tout", "personne ne vient", "c’est invivable", "la rue est perdue"],
        ["merci d’agir", "faites quelque chose", "il faut venir", "intervenez vite", "j’attends une réponse"],
    ];

    /// <summary>One of 15,625 ways to fill in the frame.</summary>
    public static string Filled(int n)
    {
        string Blank(int blank) => Blanks[blank][n / (int)Math.Pow(5, blank) % 5];
        return $"{Blank(0)}, {Blank(1)} {Blank(2)} devant l’entrée du bâtiment B près de la boulangerie {Blank(3)}, {Blank(4)} et {Blank(5)}";
    }

    /// <summary>How much two texts share, as a sketch hears it.</summary>
    public static double Shared(string one, string other) => WordSketch.Of(one, 7).Shared(WordSketch.Of(other, 7));
}
