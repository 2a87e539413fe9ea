using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Clusters;

/// <summary>Options and data that the methods of this folder share, checked once.</summary>
internal static class Checked
{
    private const int Century = 36525;

    public static double Radius(double radius) =>
        double.IsFinite(radius) && radius > 0
            ? radius
            : throw DataRefusedException.Because("radius", $"Rayon {radius} : il faut un nombre de mètres positif.", $"Radius {radius}: a positive number of metres is needed.");

    public static int MinPoints(int points) =>
        points >= 1
            ? points
            : throw DataRefusedException.Because("min-points", $"{points} points pour un cœur : il en faut au moins un, lui-même.", $"{points} points for a core: at least one is needed, itself.");

    public static int Days(int days) =>
        days is >= 0 and < Century
            ? days
            : throw DataRefusedException.Because("days", $"{days} jours : il en faut de 0 à un siècle.", $"{days} days: from 0 to a century is needed.");

    public static void SomePoints(Places.PlanePoints points)
    {
        if (points.Count == 0)
            throw DataRefusedException.Because("no-points", "Aucun point : il n'y a rien à regrouper.", "No point at all: there is nothing to group.");
    }

    public static int[] DayNumbers(IReadOnlyList<DateOnly> days, int points) =>
        days.Count == points
            ? [.. days.Select(day => day.DayNumber)]
            : throw DataRefusedException.Because("lengths-differ", $"{days.Count} jours pour {points} points.", $"{days.Count} days for {points} points.");
}
