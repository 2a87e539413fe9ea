using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Bench;

/// <summary>
/// Two simulated years of reports in a town of 8 km by 8 km, about ten a day: places that repeat, a uniform ground, busier
/// Fridays and Saturdays. In the second year a scene re-forms every 45 days for two weeks, or none does.
/// </summary>
/// <param name="seed">Which town and which chance.</param>
/// <param name="perNight">Reports that a scene adds per night, on average; 0 for quiet years.</param>
public sealed class ScanYear(ulong seed, double perNight)
{
    public const int Watched = 365, Days = 730, SceneLasts = 14;

    private const int Side = 8000, Cell = 250, Across = Side / Cell, Repeating = 30, Apart = 45;
    private const double PerDay = 10;

    private static readonly double[] OfWeekday = [0.9, 0.85, 0.85, 0.9, 1.25, 1.3, 0.95];

    private readonly CounterChance chance = new(seed, 0);
    private ulong asked;

    /// <summary>Day 0.</summary>
    public static int Start { get; } = new DateOnly(2024, 1, 1).DayNumber;

    /// <summary>The cells of the town.</summary>
    public static ScanSites Sites { get; } = ScanSites.Of([.. Enumerable.Range(0, Across * Across).Select(i => $"{i}")], PlanePoints.Of(
        Enumerable.Range(0, Across * Across).Select(i => (i % Across * Cell) + (Cell / 2d)).ToArray(),
        Enumerable.Range(0, Across * Across).Select(i => (i / Across * Cell) + (Cell / 2d)).ToArray()));

    /// <summary>The scenes: first night and middle.</summary>
    public List<(int Night, double X, double Y)> Scenes { get; } = [];

    /// <summary>The reports: cell and day.</summary>
    public List<(int Site, int Day)> Reports { get; } = [];

    /// <summary>Lets the two years pass.</summary>
    public ScanYear Passed()
    {
        var places = Enumerable.Range(0, Repeating).Select(_ => (X: Real() * Side, Y: Real() * Side)).ToArray();
        if (perNight > 0)
            for (var night = Watched + 10; night + SceneLasts < Days; night += Apart) Scenes.Add((night, 500 + (Real() * (Side - 1000)), 500 + (Real() * (Side - 1000))));
        for (var day = 0; day < Days; day++)
        {
            for (var left = Drawn(PerDay * OfWeekday[day % 7]); left > 0; left--) Tell(day, Real() < 0.5 ? Near(places[Ranked()], 150) : (Real() * Side, Real() * Side));
            foreach (var scene in Scenes.Where(one => day >= one.Night && day < one.Night + SceneLasts))
                for (var left = Drawn(perNight); left > 0; left--) Tell(day, Near((scene.X, scene.Y), 120));
        }
        return this;
    }

    /// <summary>What is known at the end of a day.</summary>
    public ScanCases UpTo(int day)
    {
        var known = Reports.Where(one => one.Day <= day).ToList();
        return ScanCases.Of(Sites, [.. known.Select(one => one.Site)], [.. known.Select(one => Start + one.Day)]);
    }

    private void Tell(int day, (double X, double Y) at)
    {
        if (at.X is >= 0 and < Side && at.Y is >= 0 and < Side) Reports.Add((((int)(at.Y / Cell) * Across) + (int)(at.X / Cell), day));
    }

    private (double X, double Y) Near((double X, double Y) middle, double sigma)
    {
        var (far, turn) = (sigma * Math.Sqrt(-2 * Math.Log(1 - Real())), 2 * Math.PI * Real());
        return (middle.X + (far * Math.Cos(turn)), middle.Y + (far * Math.Sin(turn)));
    }

    // The place of rank r is reported as often as 1 / r.
    private int Ranked()
    {
        var left = Real() * Enumerable.Range(1, Repeating).Sum(rank => 1d / rank);
        var rank = 1;
        for (; rank < Repeating && (left -= 1d / rank) > 0;) rank++;
        return rank - 1;
    }

    private int Drawn(double mean)
    {
        var (many, left) = (0, Math.Exp(-mean));
        for (var product = Real(); product > left; product *= Real()) many++;
        return many;
    }

    private double Real() => chance.Real(asked++);
}
