using Clairevoie.Statistics.Places;

namespace Clairevoie.Commands.Stats;

/// <summary>Collects the points of a file while it is read, as bare numbers, and says at the end what they are.</summary>
internal sealed class PointPile(IReadOnlyList<string> columns)
{
    private readonly List<double> x = [];
    private readonly List<double> y = [];
    private readonly List<int> days = [];
    private readonly List<long> unplaced = [];
    private readonly List<string>[] texts = [.. columns.Select(_ => new List<string>())];

    public void Add(double east, double north, int? day)
    {
        x.Add(east);
        y.Add(north);
        if (day is { } known) days.Add(known);
    }

    public void Text(int column, string text) => texts[column].Add(text);

    /// <summary>A row without coordinates is counted, and named by its line.</summary>
    public void LeaveOut(long line) => unplaced.Add(line);

    /// <summary>The events in metres; degrees are projected, swapped or mistaken axes are refused.</summary>
    public PointEvents InMetres(int? crs)
    {
        var (east, north) = (x.ToArray(), y.ToArray());
        var ground = Ground.Under(east, north, crs);
        ground.Flatten(east, north);
        return new PointEvents(PlanePoints.Of(east, north), [.. days], ground, unplaced)
        {
            Columns = columns.Zip(texts).ToDictionary(pair => pair.First, pair => pair.Second.ToArray()),
        };
    }
}
