using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Ground;

/// <summary>Which streets already pass near a point, and which way: new ones keep their distance from those that run alike.</summary>
internal sealed class Neighbours
{
    private const double Cell = 60;
    private readonly Dictionary<(int, int), List<(Coordinate At, double Angle)>> cells = [];

    public void Add(LineString line)
    {
        for (var at = 0.0; at < line.Length; at += 12)
        {
            var (a, b) = (line.PointAt(at), line.PointAt(Math.Min(at + 12, line.Length)));
            Add(a, Math.Atan2(b.Y - a.Y, b.X - a.X));
        }
    }

    public bool RunsAlike(Coordinate point, double angle, double within)
    {
        var reach = (int)Math.Ceiling(within / Cell);
        var (column, row) = Key(point);
        for (var i = column - reach; i <= column + reach; i++)
            for (var j = row - reach; j <= row + reach; j++)
                if (cells.TryGetValue((i, j), out var near) && near.Exists(other => Alike(other, point, angle, within)))
                    return true;
        return false;
    }

    private static bool Alike((Coordinate At, double Angle) other, Coordinate point, double angle, double within) =>
        other.At.Distance(point) < within && Math.Abs(Math.Cos(other.Angle - angle)) > 0.7;

    private void Add(Coordinate point, double angle)
    {
        var key = Key(point);
        if (!cells.TryGetValue(key, out var list)) cells[key] = list = [];
        list.Add((point, angle));
    }

    private static (int, int) Key(Coordinate point) => ((int)Math.Floor(point.X / Cell), (int)Math.Floor(point.Y / Cell));
}
